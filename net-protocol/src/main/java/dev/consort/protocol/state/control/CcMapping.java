package dev.consort.protocol.state.control;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.shape.MayBeAbsent;

/**
 * A MIDI controller that moves a parameter.
 *
 * @param channel 1–16; absent means any
 * @param cc the controller's number
 * @param target what it moves
 * @param min share of the target's range where the controller is at 0; may be more than {@code max}
 * @param max share of the target's range where the controller is at 127
 */
public record CcMapping(
        @MayBeAbsent @Range(min = 1, max = 16) Integer channel,
        @Range(min = 0, max = 127) int cc,
        Target target,
        @Share double min,
        @Share double max) {}
