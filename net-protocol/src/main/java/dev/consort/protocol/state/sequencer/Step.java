package dev.consort.protocol.state.sequencer;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Velocity;
import dev.consort.protocol.shape.MayBeAbsent;

/**
 * A hit in a pattern; pad and step are its key.
 *
 * @param velocity how hard
 * @param probability chance that it sounds; absent means always
 * @param pitch semitones added to the pad's; absent means none
 */
public record Step(
        @Velocity int velocity,
        @MayBeAbsent @Share Double probability,

        @MayBeAbsent @Range(min = -24, max = 24, unit = "st")
        Integer pitch) {

    /** A hit that always sounds, at the pad's own pitch. */
    public static Step of(int velocity) {
        return new Step(velocity, null, null);
    }
}
