package dev.consort.protocol.testkit;

import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.range.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values for the components of actions: mostly such as a musician sends, sometimes such as an enemy sends. */
final class Values {
    private static final List<Integer> HOSTILE_INTS =
            List.of(-1, 0, 1, 127, 128, 1919, 1920, Integer.MAX_VALUE, Integer.MIN_VALUE, 192_000_000, 192_000_001);

    /** A range that is larger is seldom met by chance where something is. */
    private static final int LARGE = 100;

    /** What is better chosen than drawn, however small its range. */
    private static final Set<String> SHAPED =
            Set.of("pattern", "pad", "lowestOctave", "highestOctave", "length", "unit");

    private static final List<Long> HOSTILE_LONGS =
            List.of(-1L, 0L, 1L << 31, 1L << 53, Long.MAX_VALUE, Long.MIN_VALUE);

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
            "../../etc/passwd",
            ".hidden",
            "C:\\autoexec.bat",
            "Bus 0",
            "Bus 99999999999",
            "Group -1",
            "__proto__",
            "@class");

    private Values() {}

    /** Whole numbers: mostly in their range, and small where they have none, since then they are ids. */
    static Arbitrary<Integer> ints(String name, Range range) {
        return mostly(range == null ? ids(name) : usual(name, range), HOSTILE_INTS);
    }

    private static Arbitrary<Integer> ids(String name) {
        return switch (name) {
            case "instrument", "with", "order" -> Arbitraries.of(1, 1, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9, 9, 12);
            case "kit" -> Arbitraries.of(1, 1, 1, 2);
            case "slice" -> Arbitraries.of(1, 2, 2, 3, 4);
            default -> Arbitraries.of(1, 1, 1, 2, 2, 3, 4);
        };
    }

    private static Arbitrary<Integer> usual(String name, Range range) {
        int span = (int) Math.min(range.max() - range.min(), 1_000_000);
        int low = (int) range.min();
        if (range.max() < LARGE && !SHAPED.contains(name)) {
            return Arbitraries.integers().between(0, span).map(step -> low + step);
        }
        return switch (name) {
            case "tick", "toTick", "start", "end", "from", "to" ->
                Arbitraries.integers().between(0, 16).map(step -> step * 240);
            case "pitch", "toPitch" ->
                Arbitraries.of(33, 36, 38, 42, 60, 64, 127).map(pitch -> Math.min(pitch, (int) range.max()));
            case "pattern" -> Arbitraries.of(0, 0, 0, 1, 3);
            case "pad" -> Arbitraries.of(0, 0, 2, 10, 11);
            case "lowest", "softest", "lowestOctave" -> Arbitraries.of(low, low + span / 4);
            case "highest", "loudest", "highestOctave" -> Arbitraries.of(low + span / 2, low + span);
            case "length" -> Arbitraries.of(1, 2, 16, 64, 960, 1920);
            case "unit" -> Arbitraries.of(1, 2, 4, 8, 16, 32);
            default -> Arbitraries.integers().between(0, span).map(step -> low + step);
        };
    }

    static Arbitrary<Long> longs() {
        return mostly(Arbitraries.longs().between(0, 1000), HOSTILE_LONGS);
    }

    static Arbitrary<Double> doubles(Range range) {
        double low = range == null ? 0 : range.min();
        double width = range == null ? 1 : range.max() - range.min();
        return mostly(Arbitraries.integers().between(0, 20).map(step -> low + width * step / 20), HOSTILE_DOUBLES);
    }

    static Arbitrary<String> texts(String name) {
        Arbitrary<String> usual =
                switch (name) {
                    case "param" ->
                        Arbitraries.of("transpose", "detune", "width", "decay", "ratio", "tune", "mix", "mix", "time");
                    case "strip", "output" ->
                        Arbitraries.of("Master", "Master", "Bus 1", "Bus 1", "Bus 2", "Group 1", "Bus 3");
                    case "symbol" -> Arbitraries.of("F", "G", "+", "-");
                    case "preset" -> Arbitraries.of(Presets.names());
                    default -> Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
                };
        return mostly(usual, HOSTILE_TEXTS);
    }

    private static <T> Arbitrary<T> mostly(Arbitrary<T> usual, List<T> hostile) {
        return Arbitraries.frequencyOf(Tuple.of(14, usual), Tuple.of(1, Arbitraries.of(hostile)));
    }

    static <E> Arbitrary<E> constants(Class<E> type) {
        return Arbitraries.of(Arrays.asList(type.getEnumConstants()));
    }
}
