package dev.consort.tui.pane.steps;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.pane.steps.kit.StepCursor;

/** Moves the cursor, and shows other patterns. */
final class StepMoves {
    private final StepBench bench;
    private final StepCursor cursor;

    StepMoves(StepBench bench) {
        this.bench = bench;
        this.cursor = bench.cursor();
    }

    boolean perform(StepsKey command, EditedKit kit) {
        int beat = bench.beatSteps(kit);
        switch (command) {
            case CURSOR_LEFT -> go(kit, 0, -1);
            case CURSOR_RIGHT -> go(kit, 0, 1);
            case CURSOR_UP -> go(kit, -1, 0);
            case CURSOR_DOWN -> go(kit, 1, 0);
            case BEAT_LEFT -> cursor.moveTo(cursor.pad(), Math.max(0, (cursor.step() - 1) / beat * beat));
            case BEAT_RIGHT -> go(kit, 0, beat - cursor.step() % beat);
            default -> {
                return leap(command, kit);
            }
        }
        return true;
    }

    private boolean leap(StepsKey command, EditedKit kit) {
        switch (command) {
            case FIRST_PAD -> cursor.moveTo(0, cursor.step());
            case LAST_PAD -> cursor.moveTo(Kit.PADS - 1, cursor.step());
            case FIRST_STEP -> cursor.moveTo(cursor.pad(), 0);
            case LAST_STEP -> cursor.moveTo(cursor.pad(), kit.pattern().length() - 1);
            case PATTERN_BEFORE -> show(cursor.pattern() - 1);
            case PATTERN_NEXT -> show(cursor.pattern() + 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(EditedKit kit, int pads, int steps) {
        cursor.moveTo(cursor.pad() + pads, Math.min(kit.pattern().length() - 1, cursor.step() + steps));
    }

    private void show(int pattern) {
        cursor.endSelection();
        bench.following(false);
        cursor.show(pattern);
    }
}
