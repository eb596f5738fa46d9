package dev.consort.tui.pane.steps;

import dev.consort.protocol.state.sequencer.Step;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.Hit;
import dev.consort.tui.pane.steps.kit.StepArea;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.pane.steps.kit.StepCursor;
import java.util.List;

/** Changes the hit at the cursor, or the selected ones. */
final class HitEditor {
    private static final int VELOCITY_STEP = 8;
    private static final int LOUDEST = 127;

    private final StepBench bench;
    private final StepCursor cursor;
    private final HitDialogs dialogs;

    HitEditor(StepBench bench) {
        this.bench = bench;
        this.cursor = bench.cursor();
        this.dialogs = new HitDialogs(bench);
    }

    boolean perform(StepsKey command, EditedKit kit) {
        switch (command) {
            case HIT -> toggle(kit);
            case HIT_REMOVE -> remove(kit);
            case SOFTER -> louder(kit, -VELOCITY_STEP);
            case LOUDER -> louder(kit, VELOCITY_STEP);
            case CHANCE -> dialogs.chance(kit);
            case HIT_PITCH -> dialogs.pitch(kit);
            case HIT_DETAILS -> dialogs.details(kit);
            default -> {
                return move(command, kit);
            }
        }
        return true;
    }

    /** Puts a hit at the cursor, or takes it away. */
    void toggle(EditedKit kit) {
        boolean put = kit.hit(cursor.pad(), cursor.step()) == null;
        bench.writer().set(kit, cursor.pad(), cursor.step(), put ? Step.of(cursor.velocity()) : null);
        EditedKit after = bench.kit();
        if (put && after != null && after.hit(cursor.pad(), cursor.step()) != null) {
            bench.hearPut(kit, cursor.pad(), cursor.velocity());
        }
    }

    private void remove(EditedKit kit) {
        if (cursor.isSelecting()) {
            bench.writer().clear(kit, cursor.area());
        } else if (kit.hit(cursor.pad(), cursor.step()) != null) {
            bench.writer().set(kit, cursor.pad(), cursor.step(), null);
        }
    }

    /** Where there is no hit, the next new one. */
    void louder(EditedKit kit, int by) {
        List<Hit> hits = kit.in(cursor.area());
        if (hits.isEmpty()) {
            cursor.velocity(cursor.velocity() + by);
            return;
        }
        if (hits.size() == 1) {
            cursor.velocity(hits.get(0).hit().velocity() + by);
        }
        bench.writer().change(kit, hits, hit -> {
            int velocity = Math.max(1, Math.min(LOUDEST, hit.velocity() + by));
            return new Step(velocity, hit.probability(), hit.pitch());
        });
    }

    private boolean move(StepsKey command, EditedKit kit) {
        switch (command) {
            case MOVE_LEFT -> move(kit, 0, -1);
            case MOVE_RIGHT -> move(kit, 0, 1);
            case MOVE_UP -> move(kit, -1, 0);
            case MOVE_DOWN -> move(kit, 1, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(EditedKit kit, int pads, int steps) {
        StepArea area = cursor.area();
        if (!kit.in(area).isEmpty() && bench.writer().move(kit, area, pads, steps)) {
            cursor.shift(pads, steps);
        }
    }
}
