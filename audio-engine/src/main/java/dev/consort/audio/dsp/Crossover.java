package dev.consort.audio.dsp;

/**
 * Splits one channel at a frequency into lows and highs, 24 dB per octave each; both together have every frequency at
 * its full level, and the phase of {@link #whole}. For the audio thread.
 *
 * <p>Linkwitz and Riley, "Active Crossover Networks for Noncoincident Drivers" (1976), each half two Butterworth filters
 * in a row: the circuit of {@link StateVariableFilter}.
 */
public final class Crossover {
    private static final double TINY = 1e-15;
    private static final double DAMPING = Math.sqrt(2);
    private static final double HIGHEST = 0.45;

    private final double warped;
    private final double a1;
    private final double a2;
    private final double a3;
    private final double[] first = new double[3];
    private final double[] second = new double[3];
    private double low;
    private double band;
    private double lows;
    private double highs;
    private double whole;

    /** Splits at a frequency in Hz; at 0.45 of the sample rate at most. */
    public Crossover(double hz, int sampleRate) {
        warped = Math.tan(Math.PI * Math.min(HIGHEST, hz / sampleRate));
        a1 = 1 / (1 + warped * (warped + DAMPING));
        a2 = warped * a1;
        a3 = warped * a2;
    }

    /** Takes in a frame; {@link #lows}, {@link #highs} and {@link #whole} then answer for it. */
    public void split(double in) {
        filter(0, in);
        double lowOnce = low;
        double highOnce = in - DAMPING * band - low;
        whole = in - 2 * DAMPING * band;
        filter(1, lowOnce);
        lows = low;
        filter(2, highOnce);
        highs = highOnce - DAMPING * band - low;
    }

    private void filter(int circuit, double in) {
        double rest = in - second[circuit];
        band = a1 * first[circuit] + a2 * rest;
        low = second[circuit] + a2 * first[circuit] + a3 * rest;
        first[circuit] = 2 * band - first[circuit];
        second[circuit] = 2 * low - second[circuit];
    }

    /** What is below the frequency. */
    public double lows() {
        return lows;
    }

    /** What is above the frequency. */
    public double highs() {
        return highs;
    }

    /** The frame unsplit, turned in phase as lows and highs together are. */
    public double whole() {
        return whole;
    }

    /** Rounds dying states to zero. Once per chunk. */
    public void flush() {
        for (int i = 0; i < first.length; i++) {
            first[i] = Math.abs(first[i]) >= TINY ? first[i] : 0;
            second[i] = Math.abs(second[i]) >= TINY ? second[i] : 0;
        }
    }

    /** Forgets everything. */
    public void reset() {
        for (int i = 0; i < first.length; i++) {
            first[i] = 0;
            second[i] = 0;
        }
    }
}
