package dev.consort.protocol.state;

/**
 * The metronome.
 *
 * @param level 0–1
 */
public record Click(boolean enabled, double level) {}
