package dev.consort.audio.dsp;

/**
 * Chance that can be repeated: equal seeds give equal throws. Never allocates; for one thread.
 *
 * <p>Generator: xorshift64*, Vigna, "An experimental exploration of Marsaglia's xorshift generators" (2016).
 */
public final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long state;

    public Dice(long seed) {
        long mixed = (seed + 1) * SPREAD;
        state = mixed == 0 ? SPREAD : mixed;
    }

    /** A number from 0 up to but not including 1. */
    public double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** A number from −1 up to but not including 1. */
    public float bipolar() {
        return (int) (next() >>> 32) * 0x1p-31f;
    }

    private long next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return state * 0x2545F4914F6CDD1DL;
    }
}
