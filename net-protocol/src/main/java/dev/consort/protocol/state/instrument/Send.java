package dev.consort.protocol.state.instrument;

/**
 * How much of an instrument goes to a bus.
 *
 * @param level 0–1
 * @param tap before or behind the fader
 */
public record Send(double level, boolean enabled, SendTap tap) {}
