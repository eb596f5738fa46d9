package dev.consort.tui.command.words;

import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in the song and stretches of it: {@code 5} is the beginning of bar 5, {@code 5.2} its second beat, {@code 5.2.240}
 * half a quarter note later, {@code 960t} the tick 960; {@code 1-4} are the bars from 1 to 4, {@code 5.1-5.3} goes from one
 * place up to another, {@code all} is everything.
 */
public final class SongPlaces {
    private static final Pattern PLACE = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,2})(?:\\.(\\d{1,4}))?)?");
    private static final Pattern TICK = Pattern.compile("(\\d{1,9})t");

    private final TimeSignature signature;

    /** A stretch in ticks; its end is not part of it. */
    public record Span(int from, int to) {
        /** Everything there is. */
        public static final Span ALL = new Span(0, Ticks.LAST + 1);
    }

    public SongPlaces(TimeSignature signature) {
        this.signature = signature;
    }

    /**
     * The tick of a place.
     *
     * @throws IllegalArgumentException if it is none; the message says how one looks
     */
    public int tick(String word) {
        Matcher tick = TICK.matcher(word);
        if (tick.matches()) {
            return inside(Long.parseLong(tick.group(1)));
        }
        Matcher place = PLACE.matcher(word);
        if (!place.matches()) {
            throw new IllegalArgumentException(
                    "'" + word + "' is no place; one looks like 5, 5.2 or 5.2.240: bar, beat, ticks");
        }
        long inBar = (number(place.group(2), 1) - 1) * signature.beatTicks() + number(place.group(3), 0);
        return inside(bar(place.group(1)) + Math.max(0, inBar));
    }

    private long bar(String word) {
        long bar = Long.parseLong(word);
        if (bar < 1 || bar > Ticks.LAST / signature.barTicks()) {
            throw new IllegalArgumentException("bars count from 1 to " + Ticks.LAST / signature.barTicks());
        }
        return (bar - 1) * signature.barTicks();
    }

    private static int inside(long tick) {
        if (tick > Ticks.LAST) {
            throw new IllegalArgumentException("the song ends before that; the last tick is " + Ticks.LAST);
        }
        return (int) tick;
    }

    private static long number(String digits, long otherwise) {
        return digits == null ? otherwise : Long.parseLong(digits);
    }

    /**
     * A stretch: bars, from place to place, or all.
     *
     * @throws IllegalArgumentException if it is none; the message says how one looks
     */
    public Span span(String word) {
        if (word.equalsIgnoreCase("all")) {
            return Span.ALL;
        }
        int dash = word.indexOf('-');
        String last = dash < 0 ? word : word.substring(dash + 1);
        int from = tick(dash < 0 ? word : word.substring(0, dash));
        int to = tick(last) + (last.matches("\\d+") ? signature.barTicks() : 0);
        if (to <= from) {
            throw new IllegalArgumentException(
                    "'" + word + "' ends before it begins; say 1-4 for bars, 5.1-5.3 for places, or all");
        }
        return new Span(from, Math.min(to, Ticks.LAST + 1));
    }
}
