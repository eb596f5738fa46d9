package dev.consort.audio.dsp.osc;

/** Frequencies as oscillators count them: in turns per frame. */
public final class Turns {
    /** The highest fundamental, as a share of the sample rate. */
    public static final double HIGHEST = 0.45;

    private static final double[] RAMP = new double[64];

    static {
        for (int i = 0; i < RAMP.length; i++) {
            RAMP[i] = i;
        }
    }

    private Turns() {}

    /** Writes the angles of up to 64 frames, from a first one on. */
    public static void ramp(double[] turns, double first, double step, int frames) {
        ramp(turns, RAMP, first, step, frames);
    }

    private static void ramp(double[] turns, double[] ramp, double first, double step, int frames) {
        for (int i = 0; i < frames; i++) {
            turns[i] = ramp[i] * step + first;
        }
    }

    /** An angle without its whole turns, 0 up to but not including 1. */
    public static double within(double turns) {
        return turns - Math.floor(turns);
    }

    /** Turns per frame at a frequency in Hz, 0–{@link #HIGHEST}; 0 for what is not a number. */
    public static double perFrame(double hz, int sampleRate) {
        double turns = hz / sampleRate;
        return turns > 0 ? Math.min(turns, HIGHEST) : 0;
    }
}
