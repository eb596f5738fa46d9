package dev.consort.tui.pane.steps;

import dev.consort.protocol.action.KitAction.SetLength;
import dev.consort.protocol.action.StepAction.ClearPad;
import dev.consort.protocol.action.StepAction.ClearPattern;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.StepArea;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.pane.steps.kit.StepCursor;

/** Selects, copies and clears. */
final class RegionEditor {
    private final StepBench bench;
    private final StepCursor cursor;

    RegionEditor(StepBench bench) {
        this.bench = bench;
        this.cursor = bench.cursor();
    }

    boolean perform(StepsKey command, EditedKit kit) {
        switch (command) {
            case COPY -> copy(kit, false);
            case CUT -> copy(kit, true);
            case PASTE -> paste(kit);
            case DUPLICATE -> duplicate(kit);
            case CLEAR_PAD -> bench.context().send(new ClearPad(kit.id(), kit.number(), cursor.pad()));
            case CLEAR_PATTERN -> bench.context().send(new ClearPattern(kit.id(), kit.number()));
            default -> {
                return select(command, kit);
            }
        }
        return true;
    }

    private boolean select(StepsKey command, EditedKit kit) {
        switch (command) {
            case SELECT -> beginOrEnd();
            case SELECT_PADS -> selectPads();
            case SELECT_ALL -> selectAll(kit);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void beginOrEnd() {
        if (cursor.isSelecting()) {
            cursor.endSelection();
        } else {
            cursor.select();
        }
    }

    private void selectPads() {
        boolean every = !cursor.isSelecting() || !cursor.hasEveryPad();
        if (!cursor.isSelecting()) {
            cursor.select();
        }
        cursor.everyPad(every);
    }

    private void selectAll(EditedKit kit) {
        cursor.moveTo(cursor.pad(), 0);
        cursor.select();
        cursor.everyPad(true);
        cursor.moveTo(cursor.pad(), kit.pattern().length() - 1);
    }

    /** The selection; without one, the whole row of the pad. */
    private StepArea areaOrRow(EditedKit kit) {
        return cursor.isSelecting()
                ? cursor.area()
                : new StepArea(cursor.pad(), cursor.pad(), 0, kit.pattern().length() - 1);
    }

    private void copy(EditedKit kit, boolean away) {
        StepArea area = areaOrRow(kit);
        int count = bench.clipboard().copy(kit, area);
        if (count == 0) {
            bench.say(
                    cursor.isSelecting()
                            ? "There is no hit in the selection to copy."
                            : "This pad has no hit to copy in this pattern.");
            return;
        }
        if (away) {
            bench.writer().clear(kit, area);
        }
        cursor.moveTo(area.firstPad(), area.firstStep());
        cursor.endSelection();
        bench.say((count == 1 ? "1 hit" : count + " hits") + (away ? " cut" : " copied") + "; "
                + bench.key(StepsKey.PASTE) + " puts them at the cursor.");
    }

    private void paste(EditedKit kit) {
        if (bench.clipboard().isEmpty()) {
            bench.say("Nothing was copied yet: " + bench.key(StepsKey.COPY) + " copies the pad's hits, "
                    + bench.key(StepsKey.SELECT) + " begins a selection.");
            return;
        }
        bench.writer().paste(kit, cursor.pad(), cursor.step(), bench.clipboard().fitting(cursor.pad(), cursor.step()));
    }

    private void duplicate(EditedKit kit) {
        if (cursor.isSelecting()) {
            StepArea area = cursor.area();
            if (area.lastStep() + area.steps() >= kit.pattern().length()) {
                bench.say(
                        "There is no room for it behind; " + bench.key(StepsKey.LONGER) + " makes the pattern longer.");
                return;
            }
            behind(kit, area);
            cursor.shift(0, area.steps());
        } else {
            twice(kit);
        }
    }

    /** The pattern becomes twice as long, and plays the same twice. */
    private void twice(EditedKit kit) {
        int length = kit.pattern().length();
        if (2 * length > Pattern.LONGEST) {
            bench.say("This pattern cannot be doubled: it has at most " + Pattern.LONGEST + " steps.");
            return;
        }
        bench.context().send(new SetLength(kit.id(), kit.number(), 2 * length));
        behind(kit, new StepArea(0, Kit.PADS - 1, 0, length - 1));
    }

    private void behind(EditedKit kit, StepArea area) {
        bench.writer()
                .paste(
                        kit,
                        area.firstPad(),
                        area.lastStep() + 1,
                        kit.in(area).stream()
                                .map(hit -> hit.from(area.firstPad(), area.firstStep()))
                                .toList());
    }
}
