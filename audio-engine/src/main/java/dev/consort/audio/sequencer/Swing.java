package dev.consort.audio.sequencer;

import dev.consort.protocol.state.pattern.Ticks;

/**
 * Late off-beats: the first half of every quarter is stretched and the second pressed together, so that order is kept
 * and sixteenths swing along. Score ticks are those of the notes, clock ticks those that pass evenly.
 *
 * @param late ticks by which the off-beat eighth is delayed: a third of an eighth at full swing
 */
record Swing(double late) {
    static final Swing NONE = new Swing(0);

    private static final double BEAT = Ticks.PER_QUARTER;
    private static final double HALF = BEAT / 2;

    /** The swing of an amount from 0 to 1. */
    static Swing of(double amount) {
        return amount == 0 ? NONE : new Swing(amount * HALF / 3);
    }

    double toClock(double score) {
        return late == 0 ? score : bent(score, HALF, HALF + late);
    }

    double toScore(double clock) {
        return late == 0 ? clock : bent(clock, HALF + late, HALF);
    }

    private static double bent(double at, double middle, double middleAfter) {
        double beat = Math.floor(at / BEAT) * BEAT;
        double in = at - beat;
        return in <= middle
                ? beat + in * middleAfter / middle
                : beat + BEAT - (BEAT - in) * (BEAT - middleAfter) / (BEAT - middle);
    }
}
