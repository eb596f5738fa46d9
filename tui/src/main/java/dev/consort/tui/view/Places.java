package dev.consort.tui.view;

import dev.consort.protocol.state.theory.TimeSignature;

/** Places in the song, as they are shown. */
public final class Places {
    private Places() {}

    /** Bar, beat and tick, for example {@code "3.2.240"}. */
    public static String text(int tick, TimeSignature signature) {
        int bar = tick / signature.barTicks();
        int inBar = tick % signature.barTicks();
        int inBeat = inBar % signature.beatTicks();
        return bar + 1 + "." + (inBar / signature.beatTicks() + 1) + "." + String.format("%03d", inBeat);
    }
}
