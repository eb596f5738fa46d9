package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.action.NoteMove;
import dev.consort.protocol.action.NoteRangeAction.Quantize;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.pane.PaneContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Moves the beginnings of notes towards a grid.
 *
 * @param grid ticks
 * @param percent how far of the way, 1–100
 */
public record Quantising(int grid, int percent) {
    private static final int ALL = 100;

    /** Quantises what begins in an area. */
    public void apply(PaneContext context, NoteWriter writer, EditedNotes edited, NoteArea area) {
        if (percent == ALL && area.hasEveryPitch()) {
            int id = edited.instrument().id();
            context.send(new Quantize(id, edited.clip(), area.from(), area.to(), grid));
        } else {
            writer.send(edited, moves(edited.in(area)));
        }
    }

    /** Those that go back come in the order of time and those that go on the other way, so that none meets another. */
    private List<NoteMove> moves(List<FoundNote> notes) {
        List<NoteMove> back = new ArrayList<>();
        List<NoteMove> on = new ArrayList<>();
        for (FoundNote note : notes) {
            int to = moved(note.tick());
            NoteMove move = new NoteMove(note.tick(), note.pitch(), to, note.pitch());
            (to > note.tick() ? on : back).add(move);
        }
        back.removeIf(move -> move.toTick() == move.tick());
        on.sort(Comparator.comparingInt(NoteMove::tick).reversed());
        back.addAll(on);
        return back;
    }

    private int moved(int tick) {
        int nearest = (tick + grid / 2) / grid * grid;
        return Math.min(Ticks.LAST, tick + Math.round((nearest - tick) * percent / 100f));
    }
}
