package dev.consort.tui.pane.roll;

import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.NoteArea;
import dev.consort.tui.pane.roll.notes.NoteSelection;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.view.RollView;

/** Begins, widens and ends the selection. */
final class Selecting {
    private final Workbench bench;
    private final NoteSelection selection;
    private final RollView roll;

    Selecting(Workbench bench) {
        this.bench = bench;
        this.selection = bench.selection();
        this.roll = bench.roll();
    }

    boolean perform(RollKey command, EditedNotes edited) {
        switch (command) {
            case SELECT -> beginOrEnd();
            case SELECT_BARS -> selectBars();
            case SELECT_ALL -> selectAll(edited);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void beginOrEnd() {
        if (selection.isOn()) {
            selection.end();
        } else {
            selection.begin();
        }
    }

    /** A selection reaches over all keys; without one, the bar is selected. */
    private void selectBars() {
        if (selection.isOn()) {
            selection.everyPitch(!selection.hasEveryPitch());
            return;
        }
        NoteArea bar = bench.areaOrBar();
        selection.beginAt(bar.from());
        roll.moveTo(bar.to() - 1, roll.pitch());
    }

    private void selectAll(EditedNotes edited) {
        selection.beginAt(0);
        roll.moveTo(edited.lastTick(), roll.pitch());
    }
}
