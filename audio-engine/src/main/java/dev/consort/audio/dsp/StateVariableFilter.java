package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.FilterType;

/**
 * Low-, high-, band-pass and notch with 12 dB per octave: the topology-preserving state variable filter (Zavalishin, "The
 * Art of VA Filter Design", 2012, chapter 4). It stays stable however fast the cutoff moves.
 */
public final class StateVariableFilter {
    private static final double DENORMAL = 1e-20;

    private final double sampleRate;
    private double g;
    private double k = 2;
    private double a1 = 1;
    private double first;
    private double second;

    public StateVariableFilter(double sampleRate) {
        this.sampleRate = sampleRate;
    }

    public void reset() {
        first = 0;
        second = 0;
    }

    /**
     * @param cutoff Hz
     * @param resonance 0–1
     */
    public void tune(double cutoff, double resonance) {
        double hz = Math.max(16, Math.min(cutoff, 0.45 * sampleRate));
        g = Math.tan(Math.PI * hz / sampleRate);
        k = 2 - 1.96 * resonance;
        a1 = 1 / (1 + g * (g + k));
    }

    /** Filters {@code count} samples in place. */
    public void run(FilterType type, float[] samples, int from, int count) {
        for (int i = from; i < from + count; i++) {
            double in = samples[i] + DENORMAL;
            double band = a1 * (first + g * (in - second));
            double low = second + g * band;
            first = 2 * band - first;
            second = 2 * low - second;
            samples[i] = (float) pick(type, in, band, low);
        }
    }

    private double pick(FilterType type, double in, double band, double low) {
        return switch (type) {
            case LOW_PASS -> low;
            case HIGH_PASS -> in - k * band - low;
            case BAND_PASS -> k * band;
            case NOTCH -> in - k * band;
        };
    }
}
