package dev.consort.tui.pane.automation;

import dev.consort.protocol.action.PastedPoint;
import dev.consort.protocol.action.PointAction.ClearRange;
import dev.consort.protocol.action.PointAction.MovePoint;
import dev.consort.protocol.action.PointAction.PastePoints;
import dev.consort.protocol.range.Most;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.automation.FoundLane.Placed;
import dev.consort.tui.studio.Tone;
import java.util.List;

/** Moves points in time and copies them. */
final class PointCopies {
    private final PaneContext context;
    private final LaneCursor cursor;
    private List<PastedPoint> copied = List.of();

    PointCopies(PaneContext context, LaneCursor cursor) {
        this.context = context;
        this.cursor = cursor;
    }

    boolean perform(AutomationKey key, FoundLane lane, List<Placed> chosen) {
        switch (key) {
            case MOVE_LEFT -> move(lane, chosen, -cursor.time().step());
            case MOVE_RIGHT -> move(lane, chosen, cursor.time().step());
            case COPY -> copy(chosen);
            case PASTE -> paste(lane, cursor.time().tick(), copied);
            case DUPLICATE -> duplicate(lane);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The points unless they are more than one action may change; then none, and the person is told. */
    List<Placed> few(List<Placed> chosen) {
        if (chosen.size() > Most.AT_ONCE) {
            context.dialogs().say(Tone.REFUSAL, "at most " + Most.AT_ONCE + " points at once; select fewer");
            return List.of();
        }
        return chosen;
    }

    private void move(FoundLane lane, List<Placed> chosen, int ticks) {
        if (few(chosen).isEmpty() || chosen.get(0).tick() + ticks < 0) {
            return;
        }
        if (chosen.size() == 1) {
            Placed one = chosen.get(0);
            context.send(new MovePoint(
                    lane.id(), one.tick(), one.tick() + ticks, one.point().value()));
        } else {
            int first = chosen.get(0).tick();
            context.send(new ClearRange(lane.id(), cursor.from(), cursor.to()));
            paste(
                    lane,
                    first + ticks,
                    chosen.stream().map(each -> each.from(first)).toList());
        }
        cursor.shift(ticks);
    }

    private void copy(List<Placed> chosen) {
        if (chosen.isEmpty()) {
            context.dialogs().say(Tone.NOTICE, "no point here: PgUp and PgDn go to one, v selects several");
        } else {
            copied = few(chosen).stream().map(each -> each.from(cursor.from())).toList();
            cursor.unselect();
            String many = copied.size() == 1 ? "1 point" : copied.size() + " points";
            context.dialogs().say(Tone.NOTICE, many + " copied; p puts them where the cursor is");
        }
    }

    private void paste(FoundLane lane, int tick, List<PastedPoint> points) {
        if (points.isEmpty()) {
            context.dialogs().say(Tone.NOTICE, "nothing was copied yet: y copies the point, or what v selects");
        } else {
            context.send(new PastePoints(lane.id(), tick, points));
        }
    }

    private void duplicate(FoundLane lane) {
        int from = cursor.spanFrom();
        int span = cursor.spanTo() - from;
        List<Placed> all = few(lane.points(from, cursor.spanTo()));
        if (all.isEmpty()) {
            context.dialogs().say(Tone.NOTICE, "no points in this bar: Enter puts one, v selects more bars");
        } else {
            paste(lane, from + span, all.stream().map(each -> each.from(from)).toList());
            cursor.shift(span);
        }
    }
}
