package dev.consort.audio.dsp.osc;

/** Frequencies as oscillators count them: in turns per frame. */
public final class Turns {
    /** The highest fundamental, as a share of the sample rate. */
    public static final double HIGHEST = 0.45;

    private Turns() {}

    /** Turns per frame at a frequency in Hz, 0–{@link #HIGHEST}; 0 for what is not a number. */
    public static double perFrame(double hz, int sampleRate) {
        double turns = hz / sampleRate;
        return turns > 0 ? Math.min(turns, HIGHEST) : 0;
    }
}
