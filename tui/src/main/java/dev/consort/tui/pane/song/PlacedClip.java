package dev.consort.tui.pane.song;

import dev.consort.protocol.action.PlacementAction.Place;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;

/**
 * A clip in its place.
 *
 * @param id of the placement
 */
record PlacedClip(int id, Placement placement, Clip clip) {
    int start() {
        return placement.start();
    }

    int length() {
        return placement.length() == null ? clip.length() : placement.length();
    }

    long end() {
        return (long) start() + length();
    }

    boolean covers(int tick) {
        return tick >= start() && tick < end();
    }

    /** Its name, and whose it is where another instrument plays it. */
    String label(String owner) {
        return placement.instrument() == clip.instrument() ? clip.name() : clip.name() + " (" + owner + ")";
    }

    /** The same clip, as long, on an instrument from a tick on. */
    Place again(int instrument, int tick) {
        return new Place(placement.clip(), instrument, tick, placement.length());
    }
}
