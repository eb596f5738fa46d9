package dev.consort.protocol.action;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.ClipLane;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.Map;
import java.util.TreeMap;

/** What an instrument plays and how its parameters move in a range, counted from the range's beginning. */
record ClipCapture(NetworkState state, int instrument, int from, int to) {
    NoteMap notes() {
        NoteEdits edits = new NoteEdits();
        state.pianoRoll()
                .notes(instrument)
                .window(from, to, (tick, pitch, note) -> edits.put(tick - from, pitch, note));
        return edits.appliedTo(NoteMap.empty());
    }

    IdMap<ClipLane> lanes() {
        IdMap<ClipLane> lanes = IdMap.empty();
        for (Lane lane : state.automation().lanes()) {
            PointMap points = isOurs(lane) ? points(lane) : PointMap.empty();
            lanes = points.isEmpty() ? lanes : lanes.with(lanes.size() + 1, new ClipLane(lane.target(), points));
        }
        return lanes;
    }

    private boolean isOurs(Lane lane) {
        return lane.enabled() && lane.target() instanceof Target.OfInstrument part && part.instrument() == instrument;
    }

    private PointMap points(Lane lane) {
        Map<Integer, Point> points = new TreeMap<>();
        lane.points().window(from, to, (tick, none, point) -> points.put(tick - from, point));
        return PointMap.empty().withEach(points);
    }
}
