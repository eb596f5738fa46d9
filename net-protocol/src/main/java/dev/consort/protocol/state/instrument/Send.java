package dev.consort.protocol.state.instrument;

import dev.consort.protocol.range.Share;

/**
 * How much of an instrument goes to a bus.
 *
 * @param level 0–1
 * @param tap before or behind the fader
 */
public record Send(@Share double level, boolean enabled, SendTap tap) {}
