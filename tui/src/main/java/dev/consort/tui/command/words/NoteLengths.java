package dev.consort.tui.command.words;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something is: {@code 1/16}, dotted {@code 1/8.}, as a triplet {@code 1/8T}, {@code 4b} for bars, {@code 240} or
 * {@code 240t} in ticks, 480 to the quarter note.
 */
public final class NoteLengths {
    /** Those that are offered. */
    public static final List<String> USUAL = List.of("1/1", "1/2", "1/4", "1/8", "1/16", "1/32", "1/8.", "1/8T", "1b");

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})/(\\d{1,3})([.t]?)");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})(t|b|bars?)?");
    private static final int WHOLE = 4 * Ticks.PER_QUARTER;

    private NoteLengths() {}

    /**
     * The length in ticks.
     *
     * @throws IllegalArgumentException if it is none; the message says how one looks
     */
    public static int ticks(String word, TimeSignature signature) {
        String small = word.toLowerCase(Locale.ROOT);
        Matcher fraction = FRACTION.matcher(small);
        Matcher count = COUNT.matcher(small);
        long ticks = fraction.matches() ? ofFraction(fraction) : count.matches() ? ofCount(count, signature) : 0;
        if (ticks < 1 || ticks > Length.LONGEST) {
            throw new IllegalArgumentException("'" + word
                    + "' is no length; one looks like 1/16, 1/8. (dotted), 1/8T (triplet), 2b (bars) or 240 (ticks)");
        }
        return (int) ticks;
    }

    private static long ofFraction(Matcher fraction) {
        long unit = Long.parseLong(fraction.group(2));
        long ticks = unit == 0 ? 0 : Long.parseLong(fraction.group(1)) * WHOLE / unit;
        return switch (fraction.group(3)) {
            case "." -> ticks * 3 / 2;
            case "t" -> ticks * 2 / 3;
            default -> ticks;
        };
    }

    private static long ofCount(Matcher count, TimeSignature signature) {
        boolean isBars = count.group(2) != null && count.group(2).startsWith("b");
        return Long.parseLong(count.group(1)) * (isBars ? signature.barTicks() : 1);
    }
}
