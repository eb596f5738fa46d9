package dev.consort.protocol.state.performance;

import dev.consort.protocol.range.Range;

/**
 * Plays the keys that are held one after the other.
 *
 * @param octaves how far it goes up, 1–4
 * @param gate share of a step that sounds, 0.1–1
 */
public record Arpeggiator(
        boolean enabled,
        ArpDirection direction,
        ArpRate rate,
        @Range(min = 1, max = 4) int octaves,
        @Range(min = 0.1, max = 1) double gate) {
    public static final Arpeggiator OFF = new Arpeggiator(false, ArpDirection.UP, ArpRate.EIGHTH, 1, 0.5);
}
