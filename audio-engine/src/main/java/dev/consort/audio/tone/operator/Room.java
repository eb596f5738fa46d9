package dev.consort.audio.tone.operator;

/** How far a sound may go before its highest partials would fold back. */
final class Room {
    private static final double HALF = 0.5;
    /** The index that keeps to one side band. */
    private static final double ONE_BAND = 0.07;

    private Room() {}

    /**
     * The largest index of a modulation none of whose side bands beyond half the sample rate is stronger than −60 dB.
     *
     * <p>Side band n of index I is the Bessel function Jn(I). Carson's rule, "Notes on the Theory of Modulation" (1922),
     * n = I + 1, leaves a fiftieth of the power beyond; this is its refinement for a millionth, n = I + 2.6·∛n −
     * 1.67/∛n, fitted to the functions for n of 1 to 30.
     *
     * @param carrier turns per frame, above 0
     * @param modulator turns per frame, above 0
     */
    static double index(double carrier, double modulator) {
        // One less than there is room for: as pitches move, the next one must fade in before it is there.
        double bands = (HALF - carrier) / modulator - 1;
        if (!(bands > 0)) {
            return 0;
        }
        if (bands < 1) {
            return ONE_BAND * bands;
        }
        double root = Math.cbrt(bands);
        return bands - 2.6 * root + 1.67 / root;
    }

    /**
     * The strongest feedback of a sine into its own phase whose partials beyond half the sample rate are together below
     * −60 dB, 0–1. Partial n of feedback b is 2·Jn(n·b)/(n·b), as in Kepler's equation; fitted to these for 2 to 256
     * partials.
     *
     * @param step turns per frame, above 0
     */
    static double feedback(double step) {
        double partials = HALF / step - 1;
        return partials / (partials + 7.3 + 110 / (partials * partials));
    }

    /** How much of a product of two sines may be heard, 0–1: nothing when their sum is half the sample rate. */
    static double product(double carrier, double modulator) {
        return Math.max(0, Math.min(1, ((HALF - carrier) / modulator - 1) * 8));
    }
}
