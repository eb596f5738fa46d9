package dev.consort.tui.pane.automation;

import dev.consort.protocol.state.control.Target;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.automation.targets.LaneValue;
import dev.consort.tui.pane.automation.targets.TargetLabel;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.Places;
import dev.consort.tui.widget.Segments;
import java.util.List;

/** The line above the curve: what moves, whose it is, and its value at the cursor. */
final class AutomationTitle {
    private final PaneContext context;
    private final LaneCursor cursor;
    private final PointEditor editor;

    AutomationTitle(PaneContext context, LaneCursor cursor, PointEditor editor) {
        this.context = context;
        this.cursor = cursor;
        this.editor = editor;
    }

    void draw(Canvas canvas, FoundLane lane) {
        Target target = lane.lane().target();
        Holder holder =
                target instanceof Target.OfInstrument part ? context.holder(part.instrument()) : context.privileged();
        int tick = cursor.time().tick();
        String on = context.keymap().key(AutomationKey.ENABLE_LANE);
        new Segments()
                .left(9, " " + TargetLabel.of(context.state(), target).text(), Theme.HEADING)
                .left(4, "  " + holder.label(), holder.style())
                .left(6, lane.lane().enabled() ? "" : "  off: " + on + " switches it on", Theme.MUTED)
                .left(6, context.state().automation().recording() ? "  records moves" : "", Theme.SOLO)
                .right(7, "  " + Places.text(tick, context.state().session().timeSignature()), Theme.STRONG)
                .right(8, "  " + underCursor(lane), Theme.STRONG)
                .right(3, cursor.time().follow() ? "  follow " : " ", Theme.FAINT)
                .draw(canvas, 0);
    }

    private String underCursor(FoundLane lane) {
        List<FoundLane.Placed> chosen = lane.points(cursor.from(), cursor.to());
        if (cursor.isSelecting()) {
            return chosen.size() == 1 ? "1 point selected" : chosen.size() + " points selected";
        }
        LaneValue value = LaneValue.of(context.state(), lane.lane().target());
        FoundLane.Placed before = editor.before(lane);
        String on = before == null ? "" : ", " + PointEditor.name(before.point().curve());
        return chosen.isEmpty()
                ? value.text(lane.lane().points().valueAt(cursor.time().tick()))
                : "point " + value.text(chosen.get(0).point().value()) + on;
    }
}
