package dev.consort.tui.pane.roll;

import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.FoundNote;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.view.RollView;

/** Moves the cursor. */
final class CursorMoves {
    private final Workbench bench;
    private final RollView roll;

    CursorMoves(Workbench bench) {
        this.bench = bench;
        this.roll = bench.roll();
    }

    boolean perform(RollKey command, EditedNotes edited) {
        return step(command) || leap(command, edited);
    }

    private boolean step(RollKey command) {
        switch (command) {
            case CURSOR_LEFT -> by(-roll.step(), 0);
            case CURSOR_RIGHT -> by(roll.step(), 0);
            case CURSOR_UP -> by(0, 1);
            case CURSOR_DOWN -> by(0, -1);
            case OCTAVE_UP -> by(0, 12);
            case OCTAVE_DOWN -> by(0, -12);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean leap(RollKey command, EditedNotes edited) {
        int bar = bench.signature().barTicks();
        switch (command) {
            case BAR_LEFT -> roll.moveTo(Math.max(0, (roll.tick() - 1) / bar * bar), roll.pitch());
            case BAR_RIGHT -> roll.moveTo(roll.tick() / bar * bar + bar, roll.pitch());
            case CURSOR_HOME -> roll.moveTo(0, roll.pitch());
            case CURSOR_END -> roll.moveTo(edited.lastTick(), roll.pitch());
            case NEXT_NOTE -> toNote(edited, true);
            case PREVIOUS_NOTE -> toNote(edited, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void by(int ticks, int semitones) {
        roll.moveTo(roll.tick() + ticks, roll.pitch() + semitones);
    }

    /** In the order of time; notes of one step come from the lowest to the highest. */
    private void toNote(EditedNotes edited, boolean next) {
        FoundNote found = null;
        for (FoundNote note : edited.all()) {
            int order = order(note);
            if (next && order > 0) {
                found = note;
                break;
            }
            found = !next && order < 0 ? note : found;
        }
        if (found != null) {
            roll.moveTo(found.tick(), found.pitch());
        }
    }

    /** Whether a note is before (below 0), at (0) or behind the cursor. */
    private int order(FoundNote note) {
        int step = Integer.compare(note.tick() / roll.step(), roll.tick() / roll.step());
        return step != 0 ? step : Integer.compare(note.pitch(), roll.pitch());
    }
}
