package dev.consort.protocol.state.generator;

import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;

/**
 * What no generator goes beyond.
 *
 * @param scaleLock only tones of the session's scale
 * @param lowest the lowest pitch
 * @param highest the highest pitch, not below {@code lowest}
 * @param maxNotesPerBeat of one voice; 0 means as many as there are
 * @param humanizeVelocity variation of loudness
 * @param humanizeTiming variation of timing
 */
public record Constraints(
        boolean scaleLock,
        @Pitch int lowest,
        @Pitch int highest,
        @Range(min = 0, max = 32) int maxNotesPerBeat,
        @Share double humanizeVelocity,
        @Share double humanizeTiming) {

    public static final Constraints DEFAULT = new Constraints(true, 36, 96, 0, 0, 0);
}
