package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.RollView;
import dev.consort.tui.widget.Segments;

/** The line above the grid: whose notes these are, and what is under the cursor. */
final class RollTitle {
    private final PaneContext context;

    RollTitle(PaneContext context) {
        this.context = context;
    }

    void draw(Canvas canvas, Instrument instrument) {
        Holder holder = context.holder(instrument.id());
        RollView roll = context.view().roll();
        new Segments()
                .left(9, " " + instrument.id() + " " + instrument.name(), Theme.HEADING)
                .left(3, ", " + instrument.source().type().label(), Theme.FAINT)
                .left(5, "  " + holder.label(), holder.style())
                .right(8, "  " + pitch(instrument, roll.pitch()), Theme.STRONG)
                .right(7, underCursor(instrument), Theme.TEXT)
                .right(6, "  step " + length(roll.step()), Theme.FAINT)
                .right(4, roll.follow() ? "  follow " : " ", Theme.FAINT)
                .draw(canvas, 0);
    }

    private static String pitch(Instrument instrument, int pitch) {
        return instrument.source().type().isDrums() ? DrumNames.of(pitch) : PitchClass.pitchName(pitch);
    }

    private String underCursor(Instrument instrument) {
        RollView roll = context.view().roll();
        FoundNote found = FoundNote.at(
                context.state().pianoRoll().notes(instrument.id()), roll.tick(), roll.pitch(), roll.step());
        Note note = found == null ? new Note(roll.duration(), roll.velocity()) : found.note();
        return (found == null ? "  new: " : "  note: ") + length(note.duration()) + ", velocity " + note.velocity();
    }

    /** A length as a musician says it where it is a plain one, else in ticks. */
    static String length(int ticks) {
        int whole = 4 * Ticks.PER_QUARTER;
        if (ticks > 0 && whole % ticks == 0 && whole / ticks <= 128) {
            return ticks == whole ? "1/1" : "1/" + whole / ticks;
        }
        return ticks % whole == 0 ? ticks / whole + "/1" : ticks + " ticks";
    }
}
