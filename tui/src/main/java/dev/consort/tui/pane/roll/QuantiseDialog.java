package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.LengthText;
import dev.consort.tui.pane.roll.notes.NoteArea;
import dev.consort.tui.pane.roll.notes.Quantising;
import dev.consort.tui.pane.roll.notes.Workbench;
import java.util.ArrayList;
import java.util.List;

/** Asks for a grid and how far notes go towards it. Enter twice is the step of the roll, and all the way. */
final class QuantiseDialog {
    private static final List<Integer> GRIDS = List.of(1920, 960, 480, 320, 240, 160, 120, 80, 60, 40, 30);
    private static final List<Integer> STRENGTHS = List.of(100, 90, 75, 50, 25);

    private final Workbench bench;

    QuantiseDialog(Workbench bench) {
        this.bench = bench;
    }

    void ask() {
        List<Integer> grids = new ArrayList<>(GRIDS);
        int step = bench.roll().step();
        if (!grids.contains(step)) {
            grids.add(0, step);
        }
        List<Choice> all = grids.stream()
                .map(grid -> Choice.of("", LengthText.of(grid), detail(grid, step), () -> ask(grid)))
                .toList();
        String what = bench.selection().isOn() ? "Quantise the selection to" : "Quantise everything to";
        bench.context().dialogs().choose(new Choices(what, all, grids.indexOf(step)));
    }

    private static String detail(int grid, int step) {
        return grid == step ? "the step of the roll" : "";
    }

    private void ask(int grid) {
        List<Choice> all = STRENGTHS.stream()
                .map(percent -> Choice.of(
                        "", percent + " %", percent == 100 ? "all the way" : "", () -> quantise(grid, percent)))
                .toList();
        bench.context().dialogs().choose(Choices.of("How far towards " + LengthText.of(grid), all));
    }

    private void quantise(int grid, int percent) {
        EditedNotes edited = EditedNotes.of(bench.context());
        if (edited != null) {
            NoteArea area = bench.selection().isOn() ? bench.selection().area() : NoteArea.of(0, Ticks.LAST + 1);
            new Quantising(grid, percent).apply(bench.context(), bench.writer(), edited, area);
        }
    }
}
