package dev.consort.tui.pane.automation;

import dev.consort.protocol.action.PastedPoint;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import java.util.ArrayList;
import java.util.List;

/** A lane with its number. */
record FoundLane(int id, Lane lane) {
    /** A point with its place. */
    record Placed(int tick, Point point) {
        /** The same at a place counted from another tick. */
        PastedPoint from(int first) {
            return new PastedPoint(tick - first, point.value(), point.curve());
        }
    }

    /** The points from a tick up to another one, which is not included. */
    List<Placed> points(long from, long to) {
        List<Placed> found = new ArrayList<>();
        lane.points().window(from, to, (tick, none, point) -> found.add(new Placed(tick, point)));
        return found;
    }

    /** All points. */
    List<Placed> points() {
        List<Placed> found = new ArrayList<>();
        lane.points().forEachEvent((tick, none, point) -> found.add(new Placed(tick, point)));
        return found;
    }
}
