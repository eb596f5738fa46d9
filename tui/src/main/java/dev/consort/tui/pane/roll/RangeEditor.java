package dev.consort.tui.pane.roll;

import dev.consort.protocol.action.NoteRangeAction.ClearRange;
import dev.consort.protocol.action.NoteRangeAction.Transpose;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.NoteArea;
import dev.consort.tui.pane.roll.notes.NoteSelection;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.view.RollView;

/** Copies, and changes many notes at once. */
final class RangeEditor {
    private final Workbench bench;
    private final NoteSelection selection;
    private final RollView roll;
    private final QuantiseDialog quantise;
    private final Selecting selecting;

    RangeEditor(Workbench bench) {
        this.bench = bench;
        this.selection = bench.selection();
        this.roll = bench.roll();
        this.quantise = new QuantiseDialog(bench);
        this.selecting = new Selecting(bench);
    }

    boolean perform(RollKey command, EditedNotes edited) {
        return selecting.perform(command, edited) || copy(command, edited) || change(command, edited);
    }

    private boolean copy(RollKey command, EditedNotes edited) {
        switch (command) {
            case COPY -> copy(edited, false);
            case CUT -> copy(edited, true);
            case PASTE -> paste(edited);
            case DUPLICATE -> duplicate(edited);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy(EditedNotes edited, boolean away) {
        NoteArea area = bench.areaOrBar();
        String where = selection.isOn() ? "in the selection" : "in this bar";
        int count = bench.clipboard().copy(edited, area);
        if (count == 0) {
            bench.say("There is no note " + where + " to copy.");
            return;
        }
        if (away) {
            bench.writer().remove(edited, edited.in(area));
        }
        selection.end();
        bench.say(notes(count) + (away ? " cut" : " copied") + "; " + key(RollKey.PASTE) + " puts them at the cursor.");
    }

    private static String notes(int count) {
        return count == 1 ? "1 note" : count + " notes";
    }

    private String key(RollKey command) {
        return bench.context().keymap().key(command);
    }

    private void paste(EditedNotes edited) {
        if (bench.clipboard().isEmpty()) {
            bench.say("Nothing was copied yet: " + key(RollKey.SELECT) + " begins a selection, " + key(RollKey.COPY)
                    + " copies it.");
            return;
        }
        bench.writer().paste(edited, roll.tick(), bench.clipboard().notes());
        roll.moveTo(roll.tick() + bench.clipboard().ticks(), roll.pitch());
    }

    /** The copy is then what is selected, or the bar of the cursor, so that it can be done again and again. */
    private void duplicate(EditedNotes edited) {
        NoteArea area = bench.areaOrBar();
        bench.writer()
                .paste(
                        edited,
                        area.to(),
                        edited.in(area).stream()
                                .map(one -> one.from(area.from()))
                                .toList());
        if (selection.isOn()) {
            selection.shift(area.ticks(), 0);
        } else {
            roll.moveTo(roll.tick() + area.ticks(), roll.pitch());
        }
    }

    private boolean change(RollKey command, EditedNotes edited) {
        switch (command) {
            case CLEAR -> clear(edited);
            case QUANTISE -> quantise.ask();
            case TRANSPOSE -> bench.context().dialogs().type("semitones, like 12 or -3: ", "12", this::transpose);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void clear(EditedNotes edited) {
        NoteArea area = bench.areaOrBar();
        int end = Math.min(Ticks.LAST + 1, area.to());
        bench.context().send(new ClearRange(edited.instrument().id(), edited.clip(), area.from(), end));
    }

    private void transpose(String typed) {
        EditedNotes edited = EditedNotes.of(bench.context());
        String text = typed.strip();
        if (!text.matches("[+-]?\\d{1,3}")) {
            bench.context().dialogs().say(Tone.REFUSAL, "'" + typed + "' is no number of semitones, like 12 or -3");
        } else if (edited != null) {
            transpose(edited, Integer.parseInt(text));
        }
    }

    private void transpose(EditedNotes edited, int semitones) {
        NoteArea area = selection.isOn() ? selection.area() : NoteArea.of(0, Ticks.LAST + 1);
        if (area.hasEveryPitch()) {
            int id = edited.instrument().id();
            int by = Math.max(-Ticks.HIGHEST_PITCH, Math.min(Ticks.HIGHEST_PITCH, semitones));
            bench.context().send(new Transpose(id, edited.clip(), area.from(), area.to(), by));
        } else {
            selection.shift(
                    0,
                    bench.writer().move(edited, edited.in(area), 0, semitones).semitones());
        }
    }
}
