package dev.consort.protocol.action;

import dev.consort.protocol.generator.EuclideanRhythm;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.sequencer.StepMap;
import java.util.List;

/** The steps of a pattern. */
public sealed interface StepAction extends SequencerAction {
    /** The last pad. */
    int LAST_PAD = Kit.PADS - 1;

    /** The last pattern. */
    int LAST_PATTERN = Kit.PATTERNS - 1;

    /** The last step. */
    int LAST_STEP = Pattern.LONGEST - 1;

    /** Puts a hit on a step; without a velocity it takes the hit away. */
    record SetStep(
            int instrument,
            @Range(min = 0, max = LAST_PATTERN) int pattern,
            @Range(min = 0, max = LAST_PAD) int pad,
            @Range(min = 0, max = LAST_STEP) int step,
            @MayBeAbsent @Velocity Integer velocity,
            @MayBeAbsent @Share Double probability,

            @MayBeAbsent @Range(min = -24, max = 24, unit = "st")
            Integer pitch)
            implements StepAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(state, instrument, pattern, p -> p.withSteps(changed(p.steps())));
        }

        private StepMap changed(StepMap steps) {
            return velocity == null
                    ? steps.without(pad, step)
                    : steps.with(pad, step, new Step(velocity, probability, pitch));
        }
    }

    /** Takes away every hit of a pad. */
    record ClearPad(
            int instrument,
            @Range(min = 0, max = LAST_PATTERN) int pattern,
            @Range(min = 0, max = LAST_PAD) int pad) implements StepAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(
                    state,
                    instrument,
                    pattern,
                    p -> p.withSteps(p.steps().withoutWhere((other, step) -> other == pad)));
        }
    }

    /** Takes away every hit of a pattern. */
    record ClearPattern(
            int instrument,
            @Range(min = 0, max = LAST_PATTERN) int pattern) implements StepAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(state, instrument, pattern, p -> p.withSteps(StepMap.empty()));
        }
    }

    /** Takes away the hits of a region: pads and steps from the first to the last, both included. */
    record ClearSteps(
            int instrument,
            @Range(min = 0, max = LAST_PATTERN) int pattern,
            @Range(min = 0, max = LAST_PAD) int firstPad,
            @Range(min = 0, max = LAST_PAD) int lastPad,
            @Range(min = 0, max = LAST_STEP) int firstStep,
            @Range(min = 0, max = LAST_STEP) int lastStep)
            implements StepAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return SequencerAction.edit(
                    state, instrument, pattern, p -> p.withSteps(p.steps().withoutWhere(this::isInside)));
        }

        private boolean isInside(int pad, int step) {
            return pad >= firstPad && pad <= lastPad && step >= firstStep && step <= lastStep;
        }
    }

    /** Puts several hits, counted from a pad and a step; refused if one would lie outside the pattern. */
    record PasteSteps(
            int instrument,
            @Range(min = 0, max = LAST_PATTERN) int pattern,
            @Range(min = 0, max = LAST_PAD) int pad,
            @Range(min = 0, max = LAST_STEP) int step,
            @Most(Most.AT_ONCE) List<PastedStep> steps)
            implements StepAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            boolean fits =
                    steps.stream().allMatch(each -> pad + each.pad() <= LAST_PAD && step + each.step() <= LAST_STEP);
            return Check.that(fits, "that would put hits outside the pattern's 12 pads and 64 steps")
                    .thenCheck(() -> SequencerAction.edit(state, instrument, pattern, this::pasted));
        }

        private Pattern pasted(Pattern into) {
            StepMap result = into.steps();
            for (PastedStep each : steps) {
                result = result.with(pad + each.pad(), step + each.step(), each.hit());
            }
            return into.withSteps(result);
        }
    }

    /**
     * Spreads hits as evenly as possible over the first steps of a pattern, in place of the pad's hits there.
     *
     * @param pulses hits; as many as there are steps at most
     * @param steps over so many steps
     * @param rotation steps by which they are turned to the right
     * @param velocity of each hit; absent means 100
     */
    record Euclid(
            int instrument,
            @Range(min = 0, max = LAST_PATTERN) int pattern,
            @Range(min = 0, max = LAST_PAD) int pad,
            @Range(min = 0, max = Pattern.LONGEST) int pulses,
            @Range(min = 1, max = Pattern.LONGEST) int steps,
            @Range(min = 0, max = LAST_STEP) int rotation,
            @MayBeAbsent @Velocity Integer velocity)
            implements StepAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.that(pulses <= steps, "there can be at most as many pulses as steps")
                    .thenCheck(() -> SequencerAction.edit(state, instrument, pattern, this::spread));
        }

        private Pattern spread(Pattern into) {
            StepMap result = into.steps().withoutWhere((other, step) -> other == pad && step < steps);
            boolean[] hits = EuclideanRhythm.of(pulses, steps, rotation);
            for (int step = 0; step < hits.length; step++) {
                result = hits[step] ? result.with(pad, step, Step.of(velocity == null ? 100 : velocity)) : result;
            }
            return into.withSteps(result);
        }
    }
}
