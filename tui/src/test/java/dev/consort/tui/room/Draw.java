package dev.consort.tui.room;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same for the same seed. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 up to, not including, {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    long between(long low, long high) {
        return random.nextLong(low, high + 1);
    }

    boolean oneIn(int many) {
        return below(many) == 0;
    }

    double share() {
        return random.nextDouble();
    }

    long seed() {
        return random.nextInt(1_000_000);
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }
}
