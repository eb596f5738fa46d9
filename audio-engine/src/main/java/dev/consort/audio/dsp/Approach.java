package dev.consort.audio.dsp;

/**
 * A way of which the same share is left after every frame. The shares are worked out beforehand, so that a chunk is
 * written at once. For the audio thread.
 */
final class Approach {
    private static final float ARRIVED = 1e-9f;

    private final float[] left = new float[StereoSignal.CHUNK];
    private double kept = Double.NaN;

    /** Sets the share that is left after a frame. */
    void tune(double share) {
        if (share != kept) {
            kept = share;
            double now = 1;
            for (int i = 0; i < left.length; i++) {
                now *= share;
                left[i] = (float) now;
            }
        }
    }

    /** Writes where it is in the next frames, up to a chunk of them, and answers where it is then. */
    double fill(float[] values, int from, int to, double aim, double value) {
        float way = (float) (value - aim);
        if (Math.abs(way) < ARRIVED) {
            way = 0;
        }
        System.arraycopy(left, 0, values, from, to - from);
        move(values, way, (float) aim, from, to);
        return to > from ? values[to - 1] : value;
    }

    private static void move(float[] values, float way, float aim, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = values[i] * way + aim;
        }
    }
}
