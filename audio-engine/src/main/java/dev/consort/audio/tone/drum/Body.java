package dev.consort.audio.tone.drum;

/**
 * The part of a drum that rings at frequencies of its own.
 *
 * @param modes which ones
 * @param hz of the lowest mode
 * @param seconds in which the lowest mode falls by 60 dB
 * @param level of all modes together
 * @param bend how the pitch begins
 * @param attack seconds in which it reaches two thirds (1 − 1/e); 0 for at once
 * @param scatter how much chance has over where in their cycle the modes begin, 0–1: strokes on metal all differ
 */
record Body(Modes modes, double hz, double seconds, double level, Bend bend, double attack, double scatter) {
    static final Body NONE = of(Modes.ROUND, 100, 0).at(0);

    static Body of(Modes modes, double hz, double seconds) {
        return new Body(modes, hz, seconds, 1, Bend.NONE, 0, 0);
    }

    /** Metal, of which no two strokes are alike. */
    static Body metal(Modes modes, double hz, double seconds) {
        return new Body(modes, hz, seconds, 1, Bend.NONE, 0, 1);
    }

    Body at(double loudness) {
        return new Body(modes, hz, seconds, loudness, bend, attack, scatter);
    }

    Body bent(Bend by) {
        return new Body(modes, hz, seconds, level, by, attack, scatter);
    }

    Body swelling(double inSeconds) {
        return new Body(modes, hz, seconds, level, bend, inSeconds, scatter);
    }
}
