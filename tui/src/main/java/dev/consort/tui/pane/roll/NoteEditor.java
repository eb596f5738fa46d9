package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.FoundNote;
import dev.consort.tui.pane.roll.notes.Shift;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.view.RollView;
import java.util.List;

/** Changes the note under the cursor, or the selected ones; where there is none, the next new one. */
final class NoteEditor {
    private static final int VELOCITY_STEP = 8;
    private static final int LONGEST = 64 * Ticks.PER_QUARTER;

    private final Workbench bench;
    private final RollView roll;
    private final NoteDialogs dialogs;

    NoteEditor(Workbench bench) {
        this.bench = bench;
        this.roll = bench.roll();
        this.dialogs = new NoteDialogs(bench);
    }

    boolean perform(RollKey command, EditedNotes edited) {
        return put(command, edited) || size(command, edited) || move(command, edited);
    }

    private boolean put(RollKey command, EditedNotes edited) {
        switch (command) {
            case NOTE -> toggle(edited);
            case NOTE_REMOVE -> bench.writer().remove(edited, bench.chosen(edited));
            case HEAR -> hear(edited);
            case CHANCE -> dialogs.chance(edited);
            case NOTE_DETAILS -> dialogs.details(edited);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Puts what the chord switch says at the cursor, or takes the note there away. */
    void toggle(EditedNotes edited) {
        FoundNote found = bench.underCursor(edited);
        if (found != null) {
            bench.writer().remove(edited, List.of(found));
            return;
        }
        List<Integer> pitches =
                bench.chord().pitches(roll.pitch(), bench.context().state().session());
        bench.writer().add(edited, roll.tick(), pitches, new Note(roll.duration(), roll.velocity()));
        EditedNotes after = EditedNotes.of(bench.context());
        if (after != null && after.notes() != edited.notes()) {
            bench.hearPut(edited, pitches, roll.velocity());
        }
    }

    private void hear(EditedNotes edited) {
        FoundNote found = bench.underCursor(edited);
        List<Integer> pitches = found != null
                ? List.of(found.pitch())
                : bench.chord().pitches(roll.pitch(), bench.context().state().session());
        int velocity = found == null ? roll.velocity() : found.note().velocity();
        bench.preview().sound(edited.instrument().id(), pitches, velocity);
    }

    private boolean size(RollKey command, EditedNotes edited) {
        int beat = bench.signature().beatTicks();
        switch (command) {
            case SHORTER -> lengthen(edited, -roll.step());
            case LONGER -> lengthen(edited, roll.step());
            case BEAT_SHORTER -> lengthen(edited, -beat);
            case BEAT_LONGER -> lengthen(edited, beat);
            case SOFTER -> louder(edited, -VELOCITY_STEP);
            case LOUDER -> louder(edited, VELOCITY_STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void lengthen(EditedNotes edited, int ticks) {
        List<FoundNote> chosen = bench.chosen(edited);
        if (chosen.size() < 2) {
            int before =
                    chosen.isEmpty() ? roll.duration() : chosen.get(0).note().duration();
            roll.duration(longer(before, ticks));
        }
        bench.writer().change(edited, chosen, note -> note.withDuration(longer(note.duration(), ticks)));
    }

    /** What would become nothing stays as it is. */
    private static int longer(int before, int ticks) {
        return before + ticks < 1 ? before : Math.min(LONGEST, before + ticks);
    }

    void louder(EditedNotes edited, int steps) {
        List<FoundNote> chosen = bench.chosen(edited);
        if (chosen.size() < 2) {
            roll.velocity(
                    (chosen.isEmpty() ? roll.velocity() : chosen.get(0).note().velocity()) + steps);
        }
        bench.writer()
                .change(edited, chosen, note -> note.withVelocity(Math.max(1, Math.min(127, note.velocity() + steps))));
    }

    private boolean move(RollKey command, EditedNotes edited) {
        switch (command) {
            case MOVE_LEFT -> move(edited, -roll.step(), 0);
            case MOVE_RIGHT -> move(edited, roll.step(), 0);
            case MOVE_UP -> move(edited, 0, 1);
            case MOVE_DOWN -> move(edited, 0, -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(EditedNotes edited, int ticks, int semitones) {
        List<FoundNote> chosen = bench.chosen(edited);
        Shift shift = bench.writer().move(edited, chosen, ticks, semitones);
        if (bench.selection().isOn()) {
            bench.selection().shift(shift.ticks(), shift.semitones());
        } else if (!chosen.isEmpty()) {
            FoundNote moved = chosen.get(0);
            roll.moveTo(moved.tick() + shift.ticks(), moved.pitch() + shift.semitones());
        }
    }
}
