package dev.consort.tui.app;

import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.studio.FakeStudio;
import java.util.List;

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

    /** A rhythm in two patterns with everything that a hit can be, and Ben at the ninth step. */
    static void steps(Seat seat) {
        seat.studio.dispatch(new StepAction.Euclid(1, 0, 0, 5, 16, 0, 118));
        seat.studio.dispatch(new StepAction.SetStep(1, 0, 1, 4, 100, null, null));
        seat.studio.dispatch(new StepAction.SetStep(1, 0, 1, 15, 20, 0.5, null));
        seat.studio.dispatch(new StepAction.SetStep(1, 0, 6, 14, 90, null, -5));
        seat.studio.dispatch(new StepAction.Euclid(1, 1, 2, 11, 16, 0, 70));
        seat.studio.dispatch(new KitAction.SetChain(1, List.of(0, 0, 1)));
        seat.studio.dispatch(new KitAction.SetSwing(1, 0.2));
        Player ben = seat.studio.state.players().get(FakeStudio.BEN);
        Player there = ben.withFocus(new Focus("sequencer", 1, 960));
        seat.studio.change(
                seat.studio.state.withPlayers(seat.studio.state.players().with(FakeStudio.BEN, there)));
    }
}
