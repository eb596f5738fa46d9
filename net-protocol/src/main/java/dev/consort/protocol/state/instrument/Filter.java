package dev.consort.protocol.state.instrument;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.shape.MayBeAbsent;

/**
 * The filter behind the source.
 *
 * @param type what passes
 * @param cutoff Hz, 20–20,000
 * @param resonance 0–1
 * @param enabled false lets everything through
 * @param shape of a vowel filter, from a to u; absent means 0
 * @param drive of a driven filter, as a factor; absent means 1
 */
public record Filter(
        FilterType type,

        @Range(min = 20, max = 20_000, unit = "Hz", exponential = true)
        double cutoff,

        @Share double resonance,
        boolean enabled,
        @MayBeAbsent @Share Double shape,

        @MayBeAbsent @Range(min = 1, max = 8, exponential = true)
        Double drive) {

    /** A filter without a shape or a drive of its own. */
    public Filter(FilterType type, double cutoff, double resonance, boolean enabled) {
        this(type, cutoff, resonance, enabled, null, null);
    }
}
