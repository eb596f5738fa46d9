package dev.consort.audio.dsp.level;

import java.util.Arrays;

/**
 * The mean of the last values, each between 0 and 1. Sums whole numbers, so that nothing drifts however long it runs.
 * For the audio thread.
 */
public final class MovingMean {
    private static final double ONE = 0x1p40;

    private final long[] kept;
    private final double share;
    private long sum;
    private int at;

    /**
     * A mean of ones.
     *
     * @param length how many values count, 1 or more
     */
    public MovingMean(int length) {
        kept = new long[length];
        share = 1 / (ONE * length);
        reset();
    }

    /** How many values count. */
    public int length() {
        return kept.length;
    }

    /** Takes in a value and answers the mean of those that end with it. */
    public double next(double value) {
        long whole = (long) (value * ONE);
        sum += whole - kept[at];
        kept[at] = whole;
        at = at + 1 == kept.length ? 0 : at + 1;
        return sum * share;
    }

    /** Whether it is a mean of ones. */
    public boolean isOne() {
        return sum == (long) ONE * kept.length;
    }

    /** Is a mean of ones again. */
    public void reset() {
        Arrays.fill(kept, (long) ONE);
        sum = (long) ONE * kept.length;
    }
}
