package dev.consort.audio.sample;

/**
 * A recording in memory. Shared between threads and never changed once it is made.
 *
 * @param name of its file
 * @param sampleRate Hz
 * @param left −1 to 1
 * @param right as long as {@code left}; the same array for a recording of one channel
 */
public record Recording(String name, int sampleRate, float[] left, float[] right) {
    public Recording {
        if (left.length != right.length || sampleRate < 1) {
            throw new IllegalArgumentException("two sides of one length, at a rate above zero");
        }
    }

    /** How long it is, in frames of its own rate. */
    public int frames() {
        return left.length;
    }
}
