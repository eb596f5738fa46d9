package dev.consort.protocol.generator;

import dev.consort.protocol.state.pattern.Ticks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** At most so many strokes in each quarter note. */
final class BeatLimit {
    /** Ghosts go first, then those that divide the beat the finest, then those that come last. */
    private static final Comparator<Stroke> BY_WEIGHT = Comparator.comparing(Stroke::isGhost)
            .thenComparing(BeatLimit::division, Comparator.reverseOrder())
            .thenComparingInt(Stroke::tick);

    private BeatLimit() {}

    /**
     * What is left of strokes whose ticks rise, in the same order.
     *
     * @param most strokes in a quarter; 0 for as many as there are
     */
    static List<Stroke> of(List<Stroke> strokes, int most) {
        if (most == 0) {
            return strokes;
        }
        List<Stroke> left = new ArrayList<>();
        int from = 0;
        while (from < strokes.size()) {
            int to = endOfBeat(strokes, from);
            left.addAll(heaviest(strokes.subList(from, to), most));
            from = to;
        }
        return left;
    }

    private static int endOfBeat(List<Stroke> strokes, int from) {
        int beat = beat(strokes.get(from));
        int to = from;
        while (to < strokes.size() && beat(strokes.get(to)) == beat) {
            to++;
        }
        return to;
    }

    private static List<Stroke> heaviest(List<Stroke> beat, int most) {
        return beat.stream()
                .sorted(BY_WEIGHT)
                .limit(most)
                .sorted(Comparator.comparingInt(Stroke::tick))
                .toList();
    }

    private static int beat(Stroke stroke) {
        return stroke.tick() / Ticks.PER_QUARTER;
    }

    /** Ticks of the coarsest even division of the beat that the stroke's place on the grid belongs to. */
    private static int division(Stroke stroke) {
        return commonDivisor(stroke.grid(), Ticks.PER_QUARTER);
    }

    private static int commonDivisor(int a, int b) {
        return b == 0 ? a : commonDivisor(b, a % b);
    }
}
