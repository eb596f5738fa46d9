package dev.consort.tui.pane.steps.kit;

import dev.consort.protocol.action.PastedStep;
import dev.consort.protocol.state.sequencer.Step;

/** A hit with its place. */
public record Hit(int pad, int step, Step hit) {
    /** This hit to be put elsewhere, counted from a pad and a step. */
    public PastedStep from(int firstPad, int firstStep) {
        return new PastedStep(pad - firstPad, step - firstStep, hit.velocity(), hit.probability(), hit.pitch());
    }

    Hit with(Step changed) {
        return new Hit(pad, step, changed);
    }
}
