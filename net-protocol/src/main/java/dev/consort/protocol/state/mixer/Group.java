package dev.consort.protocol.state.mixer;

/**
 * The strip of a group of instruments that sound together.
 *
 * @param level 0–1, linear gain
 * @param pan −1 (left) to 1 (right)
 */
public record Group(int id, String name, double level, double pan, boolean mute, boolean solo) {}
