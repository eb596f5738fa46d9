package dev.consort.tui.sheet;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them. */
public final class Typed {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))\\s*(k|%|ms|khz|hz|s|st|db|cents?|bpm)?");

    private Typed() {}

    /** A number with a unit behind it or none: {@code 1.2k} is 1200, {@code 30 %} is 0.3, {@code 20 ms} is 0.02. */
    public static OptionalDouble number(String text) {
        Matcher matcher = NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT).replace(',', '.'));
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2) == null ? "" : matcher.group(2);
        return OptionalDouble.of(number * factor(unit));
    }

    private static double factor(String unit) {
        return switch (unit) {
            case "k", "khz" -> 1000;
            case "%" -> 0.01;
            case "ms" -> 0.001;
            default -> 1;
        };
    }
}
