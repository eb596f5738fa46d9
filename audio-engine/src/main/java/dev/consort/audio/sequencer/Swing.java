package dev.consort.audio.sequencer;

/**
 * Swing as a bend of time: within each quarter note the middle comes later, by up to a third of an eighth, and everything
 * between moves in proportion. The bend rises steadily, so it can be undone, and no note passes another.
 */
final class Swing {
    private static final double QUARTER = 480;
    private static final double MIDDLE = 240;
    private static final double MOST = 80;

    private Swing() {}

    /**
     * When a tick of the roll is played.
     *
     * @param amount 0–1
     */
    static double played(double tick, double amount) {
        if (amount == 0) {
            return tick;
        }
        double beat = Math.floor(tick / QUARTER) * QUARTER;
        double inBeat = tick - beat;
        double middle = MIDDLE + MOST * amount;
        return inBeat < MIDDLE
                ? beat + inBeat * middle / MIDDLE
                : beat + middle + (inBeat - MIDDLE) * (QUARTER - middle) / MIDDLE;
    }

    /** Which tick of the roll is played at a moment: the inverse of {@link #played}. */
    static double written(double tick, double amount) {
        if (amount == 0) {
            return tick;
        }
        double beat = Math.floor(tick / QUARTER) * QUARTER;
        double inBeat = tick - beat;
        double middle = MIDDLE + MOST * amount;
        return inBeat < middle
                ? beat + inBeat * MIDDLE / middle
                : beat + MIDDLE + (inBeat - middle) * MIDDLE / (QUARTER - middle);
    }
}
