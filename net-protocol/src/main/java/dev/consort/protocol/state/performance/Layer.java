package dev.consort.protocol.state.performance;

import dev.consort.protocol.range.Range;

/**
 * Membership in a group of instruments that sound together from one keyboard.
 *
 * @param group the group's id; its strip is in the mixer's groups
 * @param octave how far this instrument sounds from the key, −4 to 4 octaves
 */
public record Layer(int group, @Range(min = -4, max = 4) int octave) {}
