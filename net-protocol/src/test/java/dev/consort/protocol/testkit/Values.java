package dev.consort.protocol.testkit;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values for the components of actions: mostly such as a musician sends, sometimes such as an enemy sends. */
final class Values {
    private static final List<Integer> HOSTILE_INTS =
            List.of(-1, 0, 1, 127, 128, 1919, 1920, Integer.MAX_VALUE, Integer.MIN_VALUE, 192_000_000, 192_000_001);

    private static final List<Double> HOSTILE_DOUBLES = List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            -1.0,
            -0.0,
            1e308,
            -1e308,
            Double.MIN_VALUE,
            Math.nextUp(1.0),
            2147483648.0);

    private static final List<String> HOSTILE_TEXTS = List.of(
            "",
            " ",
            "\u001b]52;c;AAAA\u0007",
            "\u202eevil",
            "\r\nX",
            "\ud800",
            "\u0301\u0301",
            "a" + "\u0301".repeat(500),
            "x".repeat(10_000),
            "__proto__",
            "@class");

    private Values() {}

    static Arbitrary<Integer> ints(String name) {
        return mostly(usualInts(name), HOSTILE_INTS);
    }

    private static Arbitrary<Integer> usualInts(String name) {
        return switch (name) {
            case "instrument", "order" -> Arbitraries.of(1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12);
            case "pitch", "toPitch" -> Arbitraries.of(36, 38, 42, 60, 64, 127);
            case "velocity" -> Arbitraries.integers().between(1, 127);
            case "tick", "toTick", "start", "end", "from", "to" ->
                Arbitraries.integers().between(0, 16).map(step -> step * 240);
            case "pad" -> Arbitraries.integers().between(0, 11);
            case "semitones" -> Arbitraries.integers().between(-14, 14);
            case "unit" -> Arbitraries.of(1, 2, 4, 8, 16, 32);
            default -> Arbitraries.integers().between(1, 480);
        };
    }

    static Arbitrary<Double> doubles(String name) {
        return mostly(usualDoubles(name), HOSTILE_DOUBLES);
    }

    private static Arbitrary<Double> usualDoubles(String name) {
        Arbitrary<Integer> steps = Arbitraries.integers().between(0, 20);
        return switch (name) {
            case "bpm" -> steps.map(step -> 60.0 + step);
            case "cutoff" -> steps.map(step -> 20.0 + 900 * step);
            case "tuningA4" -> steps.map(step -> 430.0 + step);
            case "pan" -> steps.map(step -> step / 10.0 - 1);
            default -> steps.map(step -> step / 20.0);
        };
    }

    static Arbitrary<String> texts(String name) {
        Arbitrary<String> usual = name.equals("param")
                ? Arbitraries.of("transpose", "detune", "width", "decay", "ratio", "index", "tune")
                : Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
        return mostly(usual, HOSTILE_TEXTS);
    }

    private static <T> Arbitrary<T> mostly(Arbitrary<T> usual, List<T> hostile) {
        return Arbitraries.frequencyOf(Tuple.of(9, usual), Tuple.of(1, Arbitraries.of(hostile)));
    }

    static <E> Arbitrary<E> constants(Class<E> type) {
        return Arbitraries.of(Arrays.asList(type.getEnumConstants()));
    }
}
