package dev.consort.audio.dsp.filter;

import dev.consort.audio.dsp.StereoSignal;

/** What comes into a circuit with a memory, so that nothing can stay in it for good. For the audio thread. */
public final class Intake {
    /** 40 dB above full scale, more than any strip can carry. */
    private static final float MOST = 100;

    private Intake() {}

    /** Turns what is not a number into silence and cuts off what is beyond ±100. */
    public static void clean(float[] signal, int frames) {
        for (int i = 0; i < frames; i++) {
            signal[i] = clean(signal[i]);
        }
    }

    /** Cleans both sides. */
    public static void clean(StereoSignal signal, int frames) {
        clean(signal.left, frames);
        clean(signal.right, frames);
    }

    /** One sample, cleaned. */
    public static float clean(float sample) {
        // The comparison is false for what is not a number.
        return Math.abs(sample) <= Float.MAX_VALUE ? Math.max(-MOST, Math.min(MOST, sample)) : 0;
    }

    /** A state without what is too small to be heard: arithmetic on denormal numbers is many times slower. */
    public static double settle(double state) {
        return Math.abs(state) >= 1e-15 ? state : 0;
    }

    /** A state without what is too small to be heard. */
    public static float settle(float state) {
        return Math.abs(state) >= 1e-15f ? state : 0;
    }
}
