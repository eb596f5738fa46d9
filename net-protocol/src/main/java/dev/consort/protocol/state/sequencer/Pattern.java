package dev.consort.protocol.state.sequencer;

import dev.consort.protocol.range.Range;

/**
 * A pattern of steps.
 *
 * @param length how many steps there are before it begins anew; what lies behind is kept and not played
 * @param steps by place, such as {@code "2:8"}: pad, colon, step
 */
public record Pattern(@Range(min = 1, max = Pattern.LONGEST) int length, StepMap steps) {
    /** Most steps. */
    public static final int LONGEST = 64;

    /** Sixteen steps without a hit. */
    public static final Pattern EMPTY = new Pattern(16, StepMap.empty());

    public Pattern withLength(int changed) {
        return new Pattern(changed, steps);
    }

    public Pattern withSteps(StepMap changed) {
        return changed == steps ? this : new Pattern(length, changed);
    }
}
