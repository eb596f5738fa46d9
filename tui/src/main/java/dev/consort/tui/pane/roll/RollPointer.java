package dev.consort.tui.pane.roll;

import dev.consort.tui.pane.Pointer;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.FoundNote;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.pane.roll.picture.RollWindow;
import dev.consort.tui.view.RollView;
import java.util.List;

/**
 * The mouse over the grid: a click puts the cursor there, a second one puts a note or takes it away; a drag from a note
 * lengthens it, with Shift it selects.
 */
final class RollPointer {
    private final Workbench bench;
    private final NoteEditor editor;
    private final RollView roll;
    private boolean removes;
    private boolean lengthens;

    RollPointer(Workbench bench, NoteEditor editor) {
        this.bench = bench;
        this.editor = editor;
        this.roll = bench.roll();
    }

    /**
     * Takes what the mouse does.
     *
     * @param window what was drawn last
     * @param column of the grid
     * @param row of the grid
     */
    boolean point(Pointer pointer, RollWindow window, int column, int row, EditedNotes edited) {
        switch (pointer.gesture()) {
            case WHEEL_UP, WHEEL_DOWN -> wheel(pointer, edited);
            case PRESS -> press(pointer, window, column, row, edited);
            case DRAG -> drag(window, column, row, edited);
            case RELEASE -> release(edited);
        }
        return true;
    }

    private void wheel(Pointer pointer, EditedNotes edited) {
        boolean up = pointer.gesture() == Pointer.Gesture.WHEEL_UP;
        if (pointer.shift()) {
            editor.louder(edited, up ? 4 : -4);
        } else {
            roll.moveTo(roll.tick(), roll.pitch() + (up ? 2 : -2));
        }
    }

    private void press(Pointer pointer, RollWindow window, int column, int row, EditedNotes edited) {
        removes = false;
        lengthens = false;
        if (!window.shows(column, row) || window.pitchAt(row) < 0) {
            return;
        }
        boolean again = window.columnOf(roll.tick()) == column && window.pitchAt(row) == roll.pitch();
        if (pointer.shift() && !bench.selection().isOn()) {
            bench.selection().begin();
        } else if (!pointer.shift()) {
            bench.selection().end();
        }
        roll.moveTo(window.tickAt(column), window.pitchAt(row));
        boolean isNote = bench.underCursor(edited) != null;
        lengthens = !pointer.shift() && (isNote || again);
        removes = again && isNote;
        if (again && !isNote && !pointer.shift()) {
            editor.toggle(edited);
        }
    }

    private void drag(RollWindow window, int column, int row, EditedNotes edited) {
        removes = false;
        if (!window.shows(column, row) || window.pitchAt(row) < 0) {
            return;
        }
        if (bench.selection().isOn()) {
            roll.moveTo(window.tickAt(column), window.pitchAt(row));
        } else if (lengthens) {
            lengthen(window.tickAt(column) + window.step(), edited);
        }
    }

    private void lengthen(int end, EditedNotes edited) {
        FoundNote found = bench.underCursor(edited);
        if (found != null && end > found.tick()) {
            bench.writer().change(edited, List.of(found), note -> note.withDuration(end - found.tick()));
        }
    }

    private void release(EditedNotes edited) {
        if (removes) {
            removes = false;
            editor.toggle(edited);
        }
    }
}
