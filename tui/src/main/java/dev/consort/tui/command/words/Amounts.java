package dev.consort.tui.command.words;

import dev.consort.protocol.state.param.ParamSpec;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as people write them: {@code 0.8}, {@code 50%}, {@code -6dB}, {@code 1.2k}, {@code 300ms}, {@code L30}, or the name
 * of a choice. Whether the amount is in range is not asked here: whoever takes it says so.
 */
public final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))([a-z%]*)");
    private static final Pattern SIDE = Pattern.compile("([lr])(\\d{1,3})%?");
    private static final double KILO = 1000;

    private Amounts() {}

    /**
     * The value in the unit of {@code spec}.
     *
     * @throws IllegalArgumentException if the word is no amount of it; the message says what would be
     */
    public static double of(String word, ParamSpec spec) {
        String small = word.toLowerCase(Locale.ROOT);
        int choice = choice(small, spec.choices());
        if (choice >= 0) {
            return choice;
        }
        if (small.equals("default")) {
            return spec.initial();
        }
        if (spec.min() == -1
                && spec.max() == 1
                && (small.equals("c") || SIDE.matcher(small).matches())) {
            return side(small);
        }
        Matcher number = NUMBER.matcher(small.equals("-infdb") ? "0" : small);
        if (!number.matches()) {
            throw wrong(word, spec);
        }
        return inUnit(Double.parseDouble(number.group(1)), number.group(2), spec, word);
    }

    private static int choice(String small, List<String> choices) {
        String plain = plain(small);
        for (int i = 0; i < choices.size(); i++) {
            if (plain(choices.get(i)).equals(plain)) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static double side(String small) {
        double share = small.equals("c") ? 0 : Double.parseDouble(small.replaceAll("[lr%]", "")) / 100;
        return small.startsWith("l") ? -share : share;
    }

    private static double inUnit(double number, String unit, ParamSpec spec, String word) {
        String own = spec.unit().toLowerCase(Locale.ROOT);
        if (unit.isEmpty() || unit.equals(own)) {
            return number;
        }
        return switch (unit) {
            case "%" -> ofShare(number / 100, spec);
            case "k" -> only(own.isEmpty() || own.equals("hz"), number * KILO, word, spec);
            case "khz" -> only(own.equals("hz"), number * KILO, word, spec);
            case "ms" -> only(own.equals("s"), number / KILO, word, spec);
            case "s" -> only(own.equals("ms"), number * KILO, word, spec);
            case "bpm" -> only(spec.name().equals("bpm"), number, word, spec);
            case "db" -> only(isFader(spec), Math.pow(10, number / 20), word, spec);
            default -> throw wrong(word, spec);
        };
    }

    /** What goes from 0 or −1 to 1 is a share already; everything else is turned that far from its lower end. */
    private static double ofShare(double share, ParamSpec spec) {
        boolean isShare = spec.max() == 1 && (spec.min() == 0 || spec.min() == -1);
        return isShare || share < 0 || share > 1 ? share : spec.valueAt(share);
    }

    private static boolean isFader(ParamSpec spec) {
        return spec.unit().isEmpty() && spec.min() == 0 && spec.max() == 1;
    }

    private static double only(boolean fits, double value, String word, ParamSpec spec) {
        if (!fits) {
            throw wrong(word, spec);
        }
        return value;
    }

    private static IllegalArgumentException wrong(String word, ParamSpec spec) {
        if (!spec.choices().isEmpty()) {
            return new IllegalArgumentException("'" + word + "' is none of "
                    + String.join(", ", spec.choices()).toLowerCase(Locale.ROOT));
        }
        return new IllegalArgumentException("'" + word + "' is none; say " + ways(spec));
    }

    /** How an amount of this can be written, for example {@code "20 to 20000 Hz, 1.2k or 50%"}. */
    public static String ways(ParamSpec spec) {
        String range = number(spec.min()) + " to " + number(spec.max());
        return switch (spec.unit()) {
            case "Hz" -> range + " Hz, 1.2k or 50%";
            case "s" -> range + " s, 300ms or 50%";
            case "" -> range + (isFader(spec) ? ", 50% or -6dB" : spec.min() == -1 ? ", L30 or R30" : " or 50%");
            default -> range + " " + spec.unit() + " or 50%";
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
