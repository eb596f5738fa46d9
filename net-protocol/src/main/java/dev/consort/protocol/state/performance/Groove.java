package dev.consort.protocol.state.performance;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.theory.TimeSignature;

/**
 * An instrument's own feel, in place of the session's.
 *
 * @param swing how late its off-beats are, 0–1
 * @param grid which off-beats
 * @param humanizeVelocity variation of loudness, 0–1
 * @param humanizeTiming variation of timing, 0–1
 * @param offsetMillis −50 (ahead of the band) to 50 (behind it)
 * @param timeSignature a measure of its own; absent means the session's
 */
public record Groove(
        @Share double swing,
        SwingGrid grid,
        @Share double humanizeVelocity,
        @Share double humanizeTiming,
        @Range(min = -50, max = 50, unit = "ms") double offsetMillis,
        @MayBeAbsent TimeSignature timeSignature) {

    /** A feel in the session's measure. */
    public Groove(double swing, SwingGrid grid, double humanizeVelocity, double humanizeTiming, double offsetMillis) {
        this(swing, grid, humanizeVelocity, humanizeTiming, offsetMillis, null);
    }
}
