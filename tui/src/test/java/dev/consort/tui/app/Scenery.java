package dev.consort.tui.app;

import dev.consort.tui.view.PaneId;

/** Sets the stage for the picture of a view: what has to be in the session so that there is something to see. */
final class Scenery {
    private Scenery() {}

    static void set(PaneId view, Seat seat) {
        switch (view) {
            case PEOPLE -> RoomScenery.people(seat);
            case LOG -> RoomScenery.log(seat);
            case PROJECTS -> RoomScenery.projects(seat);
            case HISTORY -> RoomScenery.history(seat);
            case STATUS -> RoomScenery.status(seat);
            case SAMPLER -> RoomScenery.sampler(seat);
            case SCOPE, TUNER -> RoomScenery.heard(seat);
            case MIDI -> RoomScenery.midi(seat);
            default -> {}
        }
    }
}
