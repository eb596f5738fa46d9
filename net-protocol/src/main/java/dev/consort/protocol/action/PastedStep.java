package dev.consort.protocol.action;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.sequencer.Step;

/**
 * One of several hits to be put into a pattern.
 *
 * @param pad counted from the pad where they are put
 * @param step counted from the step where they are put
 */
public record PastedStep(
        @Range(min = 0, max = StepAction.LAST_PAD) int pad,
        @Range(min = 0, max = StepAction.LAST_STEP) int step,
        @Velocity int velocity,
        @MayBeAbsent @Share Double probability,

        @MayBeAbsent @Range(min = -24, max = 24, unit = "st")
        Integer pitch) {

    Step hit() {
        return new Step(velocity, probability, pitch);
    }
}
