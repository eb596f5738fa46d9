package dev.consort.tui.pane.steps.kit;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Pattern;

/** Where this person is in a kit, and what is selected there. */
public final class StepCursor {
    private static final int LOUDEST = 127;

    private int pattern;
    private int pad;
    private int step;
    private int velocity = 100;
    private boolean selecting;
    private boolean everyPad;
    private int anchorPad;
    private int anchorStep;

    /** The pattern that is shown, 0–3. */
    public int pattern() {
        return pattern;
    }

    /** Shows a pattern; round and round. */
    public void show(int number) {
        pattern = Math.floorMod(number, Kit.PATTERNS);
    }

    public int pad() {
        return pad;
    }

    public int step() {
        return step;
    }

    /** How hard the next new hit is. */
    public int velocity() {
        return velocity;
    }

    public void velocity(int changed) {
        velocity = Math.max(1, Math.min(LOUDEST, changed));
    }

    /** Goes to a place; the edges hold. */
    public void moveTo(int toPad, int toStep) {
        pad = Math.max(0, Math.min(Kit.PADS - 1, toPad));
        step = Math.max(0, Math.min(Pattern.LONGEST - 1, toStep));
    }

    /** Comes back into a pattern that has become shorter. */
    public void keepIn(Pattern shown) {
        moveTo(pad, Math.min(step, shown.length() - 1));
    }

    public boolean isSelecting() {
        return selecting;
    }

    /** Begins a selection at the cursor. */
    public void select() {
        selecting = true;
        everyPad = false;
        anchorPad = pad;
        anchorStep = step;
    }

    /** Reaches over all pads, or again only to the cursor. */
    public void everyPad(boolean every) {
        everyPad = every;
    }

    public boolean hasEveryPad() {
        return everyPad;
    }

    public void endSelection() {
        selecting = false;
    }

    /** Goes along with hits that were moved, selection and cursor. */
    public void shift(int pads, int steps) {
        anchorPad += pads;
        anchorStep += steps;
        moveTo(pad + pads, step + steps);
    }

    /** What is selected, or the cursor's own step. */
    public StepArea area() {
        if (!selecting) {
            return new StepArea(pad, pad, step, step);
        }
        int from = Math.min(anchorStep, step);
        int to = Math.max(anchorStep, step);
        return everyPad
                ? new StepArea(0, Kit.PADS - 1, from, to)
                : new StepArea(Math.min(anchorPad, pad), Math.max(anchorPad, pad), from, to);
    }
}
