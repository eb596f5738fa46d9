package dev.consort.tui.pane.steps.kit;

/** A part of a pattern; pads 0–11 and steps from 0, the last ones included. */
public record StepArea(int firstPad, int lastPad, int firstStep, int lastStep) {
    public boolean holds(int pad, int step) {
        return pad >= firstPad && pad <= lastPad && step >= firstStep && step <= lastStep;
    }

    /** How many steps it is long. */
    public int steps() {
        return lastStep - firstStep + 1;
    }
}
