package dev.consort.audio.tone.classic;

import dev.consort.protocol.state.instrument.SourceType;

/**
 * Players who play one part together, and what their sound goes through.
 *
 * @param spread detuning of the pairs beside the leader, cents; they are alternately left and right
 * @param share a paired player's level, next to the leader's
 * @param drift how far each wanders from its pitch, cents
 * @param vibrato of each player, cents; the leader has a third of it
 * @param vibratoHz about how fast
 * @param vibratoSeconds until it has grown to two thirds
 * @param scoop how far below its pitch a note begins, cents
 * @param contour what the low pass does
 * @param formants what resonates, or null
 * @param dry what passes the resonances by
 * @param breath level of the noise
 * @param gain by which a full note peaks between 0.7 and 1
 */
record Section(
        double[] spread,
        double share,
        double drift,
        double vibrato,
        double vibratoHz,
        double vibratoSeconds,
        double scoop,
        Contour contour,
        Formants formants,
        double dry,
        double breath,
        double gain) {
    /** The most players. */
    static final int MOST = 5;

    private static final Section STRINGS = new Section(
            new double[] {10, 13},
            0.41,
            2,
            5,
            5.3,
            0.5,
            0,
            new Contour(1900, 0.35, 1.5, 0.14, 4, 1, 0.3),
            Formants.BODY,
            0.8,
            0.012,
            1);
    private static final Section CHOIR = new Section(
            new double[] {9, 14},
            0.41,
            4,
            13,
            5.4,
            0.35,
            25,
            new Contour(2200, 0.2, 0.8, 0.12, 4, 1, 0),
            Formants.AH,
            0.12,
            0.05,
            5.2);
    private static final Section BRASS = new Section(
            new double[] {7, 9},
            0.38,
            1.5,
            0,
            5,
            1,
            75,
            new Contour(480, 0.55, 3.9, 0.022, 0.26, 0.52, 0.5),
            Formants.BELL,
            0.8,
            0.01,
            1.45);

    /** The section of a source. */
    static Section of(SourceType type) {
        return switch (type) {
            case CHOIR -> CHOIR;
            case BRASS_STAB -> BRASS;
            default -> STRINGS;
        };
    }

    int players() {
        return 1 + 2 * spread.length;
    }
}
