package dev.consort.protocol.state.mixer;

/**
 * A shared mix point that instruments send to.
 *
 * @param level 0–1, linear gain
 * @param pan −1 (left) to 1 (right)
 */
public record Bus(int id, String name, double level, double pan, boolean mute, boolean solo) {}
