package dev.consort.audio.dsp.delay;

/** A gentle low pass, 6 dB per octave; what it takes away is a gentle high pass. For the audio thread. */
public final class OnePole {
    private static final double TINY = 1e-15;
    private static final double HIGHEST = 0.45;

    private double share = 1;
    private double state;

    /** A filter that lets everything through until it is tuned. */
    public OnePole() {}

    /** A filter with a corner in Hz. */
    public OnePole(double hz, int sampleRate) {
        tune(hz, sampleRate);
    }

    /** Sets the corner in Hz: −3 dB there; at 0.45 of the sample rate at most. */
    public void tune(double hz, int sampleRate) {
        share = 1 - Math.exp(-2 * Math.PI * Math.min(hz, HIGHEST * sampleRate) / sampleRate);
    }

    /** What is below the corner. */
    public double low(double in) {
        state += (in - state) * share;
        return state;
    }

    /** What is above the corner. */
    public double high(double in) {
        return in - low(in);
    }

    /** Leaves of frames of both sides what is above the corner of the first; at once, because each waits for itself. */
    public static void high(OnePole one, OnePole other, float[] left, float[] right, int from, int to) {
        double share = one.share;
        double kept = 1 - share;
        double l = one.state;
        double r = other.state;
        for (int i = from; i < to; i++) {
            l = l * kept + left[i] * share;
            r = r * kept + right[i] * share;
            left[i] = (float) (left[i] - l);
            right[i] = (float) (right[i] - r);
        }
        one.state = l;
        other.state = r;
    }

    /** Rounds a dying state to zero: arithmetic on denormal numbers is many times slower. Once per chunk. */
    public void flush() {
        state = Math.abs(state) >= TINY ? state : 0;
    }

    /** Forgets everything. */
    public void reset() {
        state = 0;
    }
}
