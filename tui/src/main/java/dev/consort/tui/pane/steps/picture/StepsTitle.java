package dev.consort.tui.pane.steps.picture;

import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.pane.steps.kit.StepCursor;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Segments;

/** The line above the pads: whose kit this is, and what is at the cursor. */
public final class StepsTitle {
    private final StepBench bench;

    public StepsTitle(StepBench bench) {
        this.bench = bench;
    }

    /** Draws it on the first row. */
    public void draw(Canvas canvas, EditedKit kit) {
        Holder holder = bench.context().holder(kit.id());
        PadSound pad = kit.pad(bench.cursor().pad());
        new Segments()
                .left(12, " " + kit.id() + " " + kit.instrument().name(), Theme.HEADING)
                .left(3, ", " + kit.instrument().source().type().label(), Theme.FAINT)
                .left(8, "  " + holder.label(), holder.style())
                .right(11, "  " + pad.name() + " " + (bench.cursor().step() + 1), Theme.STRONG)
                .right(10, atCursor(kit), Theme.TEXT)
                .right(5, switches(), Theme.TEXT)
                .right(9, " ", Theme.TEXT)
                .draw(canvas, 0);
    }

    private String atCursor(EditedKit kit) {
        StepCursor cursor = bench.cursor();
        if (cursor.isSelecting()) {
            int count = kit.in(cursor.area()).size();
            return "  " + (count == 1 ? "1 hit" : count + " hits") + " selected";
        }
        Step hit = kit.hit(cursor.pad(), cursor.step());
        return hit == null ? "  new: velocity " + cursor.velocity() : "  hit: velocity " + hit.velocity() + extras(hit);
    }

    private static String extras(Step hit) {
        String chance = hit.probability() == null ? "" : ", " + Math.round(hit.probability() * 100) + " % of the time";
        return chance + (hit.pitch() == null ? "" : String.format(", %+d st", hit.pitch()));
    }

    private String switches() {
        return (bench.isHeard() ? "" : "  silent") + (bench.isFollowing() ? "  follow" : "");
    }
}
