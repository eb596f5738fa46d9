package dev.consort.tui.pane.roll.picture;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.roll.notes.ChordEntry;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.FoundNote;
import dev.consort.tui.pane.roll.notes.LengthText;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.RollView;
import dev.consort.tui.widget.Segments;
import java.util.Locale;

/** The line above the grid: whose notes these are, what is under the cursor, and which switches are on. */
public final class RollTitle {
    private final Workbench bench;
    private final RollLook look;
    private final PaneContext context;

    public RollTitle(Workbench bench, RollLook look) {
        this.bench = bench;
        this.look = look;
        this.context = bench.context();
    }

    /** Draws it on the first row. */
    public void draw(Canvas canvas, EditedNotes edited) {
        Holder holder = context.holder(edited.instrument().id());
        RollView roll = context.view().roll();
        new Segments()
                .left(12, " " + name(edited), Theme.HEADING)
                .left(3, ", " + edited.instrument().source().type().label(), Theme.FAINT)
                .left(8, "  " + holder.label(), holder.style())
                .right(11, "  " + KeyNames.of(edited, roll.pitch()), Theme.STRONG)
                .right(10, underCursor(edited), Theme.TEXT)
                .right(9, "  step " + LengthText.of(roll.step()), Theme.FAINT)
                .right(6, switches(edited), Theme.TEXT)
                .right(4, roll.follow() ? "  follow " : " ", Theme.FAINT)
                .draw(canvas, 0);
    }

    private String name(EditedNotes edited) {
        String instrument = edited.instrument().id() + " " + edited.instrument().name();
        return edited.clip() == null ? instrument : "Clip " + edited.content().name() + " of " + instrument;
    }

    private String underCursor(EditedNotes edited) {
        if (bench.selection().isOn()) {
            int count = edited.in(bench.selection().area()).size();
            return "  " + (count == 1 ? "1 note" : count + " notes") + " selected";
        }
        FoundNote found = bench.underCursor(edited);
        RollView roll = context.view().roll();
        Note note = found == null ? new Note(roll.duration(), roll.velocity()) : found.note();
        String chance = note.probability() == null
                ? ""
                : String.format(Locale.ROOT, ", %.0f %% of the time", note.probability() * 100);
        return (found == null ? "  new: " : "  note: ") + LengthText.of(note.duration()) + ", velocity "
                + note.velocity() + chance;
    }

    private String switches(EditedNotes edited) {
        OverlayLane lane = look.overlay(context, edited);
        return (bench.chord() == ChordEntry.NOTE ? "" : "  " + bench.chord().label())
                + (bench.isHeard() ? "" : "  silent")
                + (look.isWithOthers() ? "  others" : "")
                + (lane == null ? "" : "  " + lane.name(context) + value(lane));
    }

    private String value(OverlayLane lane) {
        double value = lane.points().valueAt(context.view().roll().tick());
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, " %.0f %%", value * 100);
    }
}
