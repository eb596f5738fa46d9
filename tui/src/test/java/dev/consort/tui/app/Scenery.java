package dev.consort.tui.app;

import dev.consort.tui.view.PaneId;

/** Sets the stage for the picture of a view: what has to be in the session so that there is something to see. */
final class Scenery {
    private Scenery() {}

    static void set(PaneId view, Seat seat) {
        switch (view) {
            case ROLL -> NotesScenery.roll(seat);
            case STEPS -> NotesScenery.steps(seat);
            case INSTRUMENTS, MIXER, EDITOR -> MixScenery.set(view, seat);
            default -> {}
        }
    }
}
