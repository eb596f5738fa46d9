package dev.consort.audio.tone.operator;

import dev.consort.protocol.state.instrument.SourceType;

/**
 * A sound of two pairs of operators. The first pair plays the pitch; the second adds what the first lacks.
 *
 * @param ratio the modulators' frequency over that of their carriers, where no knob says it
 * @param index the first pair's at its peak, struck hard, where no knob says it
 * @param touch how much of the index follows the velocity, 0–1
 * @param attack seconds in which the index rises; 0 begins at the peak
 * @param stay what is left of the index then
 * @param decay seconds in which it goes two thirds of that way, at a above middle c
 * @param second the second pair's level, struck hard, next to a first of 1
 * @param formantHz where the second carrier stands, at the nearest multiple of the fundamental; 0 for twice the
 *     fundamental
 * @param secondIndex the second pair's index, next to a first of 1
 */
record FmRecipe(
        double ratio,
        double index,
        double touch,
        double attack,
        double stay,
        double decay,
        double second,
        double formantHz,
        double secondIndex) {

    private static final FmRecipe PLAIN = new FmRecipe(2, 1, 0, 0, 1, 1, 0, 0, 0);

    /**
     * Chowning's bell has 200 : 280 and an index that dies away from 10. Here the first pair stays below 2.4, where the
     * fundamental would vanish and come back upside down, and an octave above it the second makes up for it.
     */
    private static final FmRecipe BELL = new FmRecipe(1.4, 2.3, 0.7, 0, 0.03, 1.6, 0.4, 0, 1.7);

    /**
     * Chowning's brass has 1 : 1 and an index that follows the loudness up to 5; the second carrier is the formant that
     * Morrill gave the trumpet.
     */
    private static final FmRecipe BRASS = new FmRecipe(1, 4.5, 0.75, 0.07, 0.72, 0.15, 0.22, 1500, 0.4);

    /** Of a source; those whose knobs say it, and those that are made elsewhere, have one plain pair. */
    static FmRecipe of(SourceType type) {
        return switch (type) {
            case FM_BELL -> BELL;
            case FM_BRASS -> BRASS;
            default -> PLAIN;
        };
    }

    /** The second carrier's frequency over the fundamental. */
    double secondRatio(double hz) {
        return formantHz > 0 && hz > 0 ? Math.max(2, Math.rint(formantHz / hz)) : 2;
    }
}
