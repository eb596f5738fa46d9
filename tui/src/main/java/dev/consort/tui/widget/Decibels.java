package dev.consort.tui.widget;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Levels as decibels: 0 dB is full scale, half the gain is about −6 dB. */
public final class Decibels {
    private static final Pattern TYPED = Pattern.compile("([+-]?\\d+(?:[.,]\\d+)?)\\s*db", Pattern.CASE_INSENSITIVE);

    private Decibels() {}

    /** A gain in decibels with one digit behind the point, or {@code "-inf"} for silence. */
    public static String text(double gain) {
        return gain > 1e-5 ? String.format(Locale.ROOT, "%.1f", 20 * Math.log10(gain)) : "-inf";
    }

    /** The gain that somebody typed in decibels, such as {@code "-6 dB"}; empty if that is not what was typed. */
    public static OptionalDouble typed(String text) {
        Matcher matcher = TYPED.matcher(text.strip());
        return matcher.matches()
                ? OptionalDouble.of(
                        Math.pow(10, Double.parseDouble(matcher.group(1).replace(',', '.')) / 20))
                : OptionalDouble.empty();
    }
}
