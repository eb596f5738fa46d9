package dev.consort.tui.pane.scope;

/** What is looked at. */
enum Picture {
    SPECTRUM,
    WAVE,
    LEVELS;

    /** The picture some places further on, round and round. */
    Picture plus(int steps) {
        return values()[Math.floorMod(ordinal() + steps, values().length)];
    }
}
