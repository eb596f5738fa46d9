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

    /** Leaves of frames what is above the corner. */
    public void high(float[] sound, int from, int to) {
        double low = state;
        double kept = 1 - share;
        for (int i = from; i < to; i++) {
            low = low * kept + sound[i] * share;
            sound[i] = (float) (sound[i] - low);
        }
        state = low;
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
