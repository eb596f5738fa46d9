package dev.consort.protocol.state;

import dev.consort.protocol.range.Share;

/**
 * The metronome.
 *
 * @param level 0–1
 */
public record Click(boolean enabled, @Share double level) {}
