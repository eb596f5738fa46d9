package dev.consort.tui.app;

import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;

/** Sets the stage for the pictures of notes. */
final class NotesScenery {
    private NotesScenery() {}

    /** The keys, with a level that moves, and what the others play behind them. */
    static void roll(Seat seat) {
        Target level = new Target.InstrumentParam(3, InstrumentParameter.LEVEL);
        seat.studio.dispatch(new LaneAction.AddLane(level));
        int lane = seat.studio.state.automation().laneOf(level);
        seat.studio.dispatch(new PointAction.SetPoint(lane, 0, 0.3, PointCurve.LINEAR));
        seat.studio.dispatch(new PointAction.SetPoint(lane, 5760, 0.9, PointCurve.LINEAR));
        seat.press(".", ".", "3", "A", "S", "Up", "Up");
    }
}
