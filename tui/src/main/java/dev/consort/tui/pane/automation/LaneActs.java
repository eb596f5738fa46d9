package dev.consort.tui.pane.automation;

import dev.consort.protocol.action.LaneAction.AddLane;
import dev.consort.protocol.action.LaneAction.ArmLane;
import dev.consort.protocol.action.LaneAction.RemoveLane;
import dev.consort.protocol.action.LaneAction.SetLaneEnabled;
import dev.consort.protocol.action.LaneAction.SetRecording;
import dev.consort.protocol.action.PointAction.ClearRange;
import dev.consort.protocol.action.PointAction.PastePoints;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.automation.targets.TargetChoices;
import dev.consort.tui.pane.automation.targets.TargetLabel;
import java.util.Arrays;
import java.util.List;

/** Adds and removes lanes, and says which of them do what. */
final class LaneActs {
    private final PaneContext context;
    private final LaneCursor cursor;

    LaneActs(PaneContext context, LaneCursor cursor) {
        this.context = context;
        this.cursor = cursor;
    }

    /** What needs no lane. */
    boolean perform(AutomationKey key) {
        switch (key) {
            case ADD_LANE ->
                context.dialogs()
                        .choose(Choices.of(
                                "What is to move?", TargetChoices.of(context.state(), context.selected(), this::add)));
            case RECORD_MOVES ->
                context.send(new SetRecording(!context.state().automation().recording()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(Target target) {
        context.send(new AddLane(target));
        int id = context.state().automation().laneOf(target);
        if (id != 0) {
            cursor.select(id);
        }
    }

    /** What is done to a lane. */
    boolean perform(AutomationKey key, FoundLane lane) {
        switch (key) {
            case REMOVE_LANE -> remove(lane);
            case ENABLE_LANE ->
                context.send(new SetLaneEnabled(lane.id(), !lane.lane().enabled()));
            case ARM_LANE -> context.send(new ArmLane(lane.id(), !lane.lane().armed()));
            case SHAPE -> shape(lane);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void remove(FoundLane lane) {
        String name = TargetLabel.of(context.state(), lane.lane().target()).text();
        int points = lane.lane().points().size();
        String with = points == 0 ? "" : points == 1 ? " with its point" : " with its " + points + " points";
        context.dialogs()
                .confirm(
                        "Remove the lane " + name + with + "? y removes it, n keeps it",
                        () -> context.send(new RemoveLane(lane.id())));
    }

    private void shape(FoundLane lane) {
        int from = cursor.spanFrom();
        int to = cursor.spanTo();
        List<Choice> all = Arrays.stream(CurveShape.values())
                .map(shape -> Choice.of("", shape.label(), shape.help(), () -> draw(lane, shape, from, to)))
                .toList();
        context.dialogs().choose(Choices.of("Draw over " + (cursor.isSelecting() ? "the selection" : "the bar"), all));
    }

    private void draw(FoundLane lane, CurveShape shape, int from, int to) {
        context.send(new ClearRange(lane.id(), from, to));
        context.send(new PastePoints(lane.id(), from, shape.over(to - from)));
        cursor.unselect();
    }
}
