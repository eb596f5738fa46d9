package dev.consort.audio.dsp.level;

/**
 * The highest of the last values, in constant time on average. Never allocates once it is made; for the audio thread.
 *
 * <p>Only values that can still become the highest are kept, in falling order: Lemire, "Streaming Maximum-Minimum
 * Filter Using No More than Three Comparisons per Element" (2006).
 */
public final class SlidingPeak {
    private final int window;
    private final int mask;
    private final double[] values;
    private final int[] born;
    private int first;
    private int end;
    private int now;

    /**
     * Has seen nothing yet.
     *
     * @param window how many values count, 1 or more
     */
    public SlidingPeak(int window) {
        this.window = window;
        values = new double[Integer.highestOneBit(window) * 2];
        born = new int[values.length];
        mask = values.length - 1;
    }

    /** Takes in a value and answers the highest of the window that ends with it. */
    public double next(double value) {
        while (end != first && values[end - 1 & mask] <= value) {
            end--;
        }
        values[end & mask] = value;
        born[end++ & mask] = now++;
        if (now - born[first & mask] > window) {
            first++;
        }
        return values[first & mask];
    }

    /** The highest that counts now; 0 if it has seen nothing. */
    public double highest() {
        return first == end ? 0 : values[first & mask];
    }

    /** Has seen nothing again. */
    public void reset() {
        first = end;
    }
}
