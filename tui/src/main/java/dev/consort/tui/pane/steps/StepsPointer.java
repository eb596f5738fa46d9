package dev.consort.tui.pane.steps;

import dev.consort.tui.pane.Pointer;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.pane.steps.kit.StepCursor;
import dev.consort.tui.pane.steps.picture.StepGrid;

/**
 * The mouse over the pads: a click on a step puts the cursor there, a second one puts a hit or takes it away; a click on a
 * pad's name lets it be heard; a drag with Shift selects.
 */
final class StepsPointer {
    private final StepBench bench;
    private final HitEditor editor;
    private final StepCursor cursor;

    StepsPointer(StepBench bench, HitEditor editor) {
        this.bench = bench;
        this.editor = editor;
        this.cursor = bench.cursor();
    }

    /** @param y row, counted from the first pad's */
    boolean point(Pointer pointer, StepGrid grid, int y, EditedKit kit) {
        int pad = grid.padAt(y);
        int step = grid.stepAt(pointer.x());
        switch (pointer.gesture()) {
            case WHEEL_UP, WHEEL_DOWN -> wheel(pointer, kit);
            case PRESS -> press(pointer, pad, step, kit);
            case DRAG -> drag(pad, step);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void wheel(Pointer pointer, EditedKit kit) {
        boolean up = pointer.gesture() == Pointer.Gesture.WHEEL_UP;
        if (pointer.shift()) {
            editor.louder(kit, up ? 4 : -4);
        } else {
            cursor.moveTo(cursor.pad() + (up ? -1 : 1), cursor.step());
        }
    }

    private void press(Pointer pointer, int pad, int step, EditedKit kit) {
        if (pad < 0) {
            return;
        }
        if (step < 0) {
            cursor.moveTo(pad, cursor.step());
            bench.player().preview(kit, pad, cursor.velocity());
            return;
        }
        boolean again = pad == cursor.pad() && step == cursor.step();
        if (pointer.shift() && !cursor.isSelecting()) {
            cursor.select();
        } else if (!pointer.shift()) {
            cursor.endSelection();
        }
        cursor.moveTo(pad, step);
        if (again && !pointer.shift()) {
            editor.toggle(kit);
        }
    }

    private void drag(int pad, int step) {
        if (pad >= 0 && step >= 0 && cursor.isSelecting()) {
            cursor.moveTo(pad, step);
        }
    }
}
