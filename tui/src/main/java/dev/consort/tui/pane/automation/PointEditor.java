package dev.consort.tui.pane.automation;

import dev.consort.protocol.action.PointAction.ClearRange;
import dev.consort.protocol.action.PointAction.MovePoint;
import dev.consort.protocol.action.PointAction.RemovePoint;
import dev.consort.protocol.action.PointAction.SetPoint;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.automation.FoundLane.Placed;
import dev.consort.tui.pane.automation.targets.LaneValue;
import dev.consort.tui.pane.automation.targets.TargetLabel;
import dev.consort.tui.studio.Tone;
import java.util.List;

/** Changes the points under the cursor and those that are selected. */
final class PointEditor {
    private final PaneContext context;
    private final LaneCursor cursor;
    private final PointCopies copies;

    PointEditor(PaneContext context, LaneCursor cursor) {
        this.context = context;
        this.cursor = cursor;
        this.copies = new PointCopies(context, cursor);
    }

    boolean perform(AutomationKey key, FoundLane lane) {
        List<Placed> chosen = lane.points(cursor.from(), cursor.to());
        LaneValue value = LaneValue.of(context.state(), lane.lane().target());
        switch (key) {
            case POINT -> toggle(lane, chosen);
            case REMOVE -> remove(lane, chosen);
            case VALUE_UP, MOVE_UP -> lift(lane, chosen, value.step(false));
            case VALUE_DOWN, MOVE_DOWN -> lift(lane, chosen, -value.step(false));
            case VALUE_UP_BIG -> lift(lane, chosen, value.step(true));
            case VALUE_DOWN_BIG -> lift(lane, chosen, -value.step(true));
            case CURVE -> bend(lane, chosen);
            case TYPE_VALUE -> type(lane, chosen, value);
            default -> {
                return copies.perform(key, lane, chosen);
            }
        }
        return true;
    }

    /** The lane's value at the cursor, or the usual one of what it moves. */
    double valueHere(FoundLane lane) {
        double value = lane.lane().points().valueAt(cursor.time().tick());
        return Double.isNaN(value)
                ? LaneValue.of(context.state(), lane.lane().target()).usual()
                : value;
    }

    private void toggle(FoundLane lane, List<Placed> chosen) {
        if (chosen.isEmpty()) {
            put(lane, valueHere(lane));
        } else if (!cursor.isSelecting()) {
            context.send(new RemovePoint(lane.id(), chosen.get(0).tick()));
        }
    }

    private void remove(FoundLane lane, List<Placed> chosen) {
        if (cursor.isSelecting()) {
            context.send(new ClearRange(lane.id(), cursor.from(), cursor.to()));
            cursor.unselect();
        } else if (!chosen.isEmpty()) {
            context.send(new RemovePoint(lane.id(), chosen.get(0).tick()));
        }
    }

    /** Puts a point at the cursor; the way on from it is that of the point before. */
    void put(FoundLane lane, double value) {
        int tick = cursor.time().tick();
        Placed before = before(lane);
        PointCurve curve = before == null ? PointCurve.LINEAR : before.point().curve();
        context.send(new SetPoint(lane.id(), tick, clamped(value), curve));
    }

    /** The last point before the end of the cursor's column; null if there is none. */
    Placed before(FoundLane lane) {
        List<Placed> all =
                lane.points(0, cursor.time().tick() + (long) cursor.time().step());
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private void lift(FoundLane lane, List<Placed> chosen, double by) {
        if (chosen.isEmpty() && !cursor.isSelecting()) {
            put(lane, valueHere(lane) + by);
        }
        for (Placed each : copies.few(chosen)) {
            double value = clamped(each.point().value() + by);
            context.send(new MovePoint(lane.id(), each.tick(), each.tick(), value));
        }
    }

    private static double clamped(double value) {
        return Math.max(0, Math.min(1, Math.rint(value * 1e6) / 1e6));
    }

    private void bend(FoundLane lane, List<Placed> chosen) {
        Placed before = before(lane);
        List<Placed> bent = chosen.isEmpty() && before != null ? List.of(before) : copies.few(chosen);
        for (Placed each : bent) {
            PointCurve next = PointCurve.values()[(each.point().curve().ordinal() + 1) % PointCurve.values().length];
            context.send(new SetPoint(lane.id(), each.tick(), each.point().value(), next));
        }
        if (bent.isEmpty()) {
            context.dialogs().say(Tone.NOTICE, "no point here or before: Enter puts one");
        }
    }

    private void type(FoundLane lane, List<Placed> chosen, LaneValue value) {
        String label = TargetLabel.of(context.state(), lane.lane().target()).text();
        double now = chosen.isEmpty() ? valueHere(lane) : chosen.get(0).point().value();
        context.dialogs().type(label + ", " + value.range() + ": ", value.plain(now), typed -> {
            if (value.typed(typed).isEmpty()) {
                context.dialogs()
                        .say(Tone.REFUSAL, "'" + typed + "' is no value of it; type a number " + value.range());
            } else if (chosen.isEmpty()) {
                put(lane, value.typed(typed).getAsDouble());
            } else {
                double share = value.typed(typed).getAsDouble();
                copies.few(chosen)
                        .forEach(one -> context.send(new MovePoint(lane.id(), one.tick(), one.tick(), share)));
            }
        });
    }

    /** What a curve is called. */
    static String name(PointCurve curve) {
        return switch (curve) {
            case LINEAR -> "straight on";
            case EXPONENTIAL -> "slow at first";
            case STEP -> "then a jump";
            case S_CURVE -> "slow at both ends";
        };
    }
}
