package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.FilterType;

/**
 * A two-pole filter that stays stable while its cutoff moves. For the audio thread.
 *
 * <p>Topology-preserving transform: Zavalishin, "The Art of VA Filter Design" (2012), chapter 4.
 */
public final class StateVariableFilter {
    private static final double TINY = 1e-15;

    private final int sampleRate;
    private double damping = Math.sqrt(2);
    private double first;
    private double second;
    private double a1;
    private double a2;
    private double a3;

    public StateVariableFilter(int sampleRate) {
        this.sampleRate = sampleRate;
        tune(1000, 0);
    }

    /** Sets the cutoff in Hz and the resonance, 0–1. */
    public void tune(double cutoff, double resonance) {
        double warped = Math.tan(Math.PI * Math.max(10, Math.min(cutoff, sampleRate * 0.47)) / sampleRate);
        damping = 0.05 + (Math.sqrt(2) - 0.05) * (1 - resonance);
        a1 = 1 / (1 + warped * (warped + damping));
        a2 = warped * a1;
        a3 = warped * a2;
    }

    /** Filters in place. */
    public void process(FilterType type, float[] signal, int frames) {
        for (int i = 0; i < frames; i++) {
            signal[i] = (float) next(type, signal[i]);
        }
        flush();
    }

    /** Filters one frame. */
    public double next(FilterType type, double in) {
        double rest = in - second;
        double band = a1 * first + a2 * rest;
        double low = second + a2 * first + a3 * rest;
        first = 2 * band - first;
        second = 2 * low - second;
        return switch (type) {
            case LOW_PASS -> low;
            case HIGH_PASS -> in - damping * band - low;
            case BAND_PASS -> damping * band;
            case NOTCH -> in - damping * band;
            case ALL_PASS -> in - 2 * damping * band;
            // This circuit has no delay line and no formants; its low pass stands in.
            case COMB, VOWEL, RES_DRIVE -> low;
        };
    }

    /** Forgets what it heard. */
    public void reset() {
        first = 0;
        second = 0;
    }

    /** Whether nothing rings in it any more. */
    public boolean isQuiet() {
        return Math.abs(first) + Math.abs(second) < 1e-6;
    }

    /** Rounds dying states, and what is not a number, to zero: arithmetic on denormal numbers is many times slower. */
    public void flush() {
        first = Math.abs(first) >= TINY ? first : 0;
        second = Math.abs(second) >= TINY ? second : 0;
    }
}
