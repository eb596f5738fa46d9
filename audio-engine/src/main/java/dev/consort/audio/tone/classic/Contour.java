package dev.consort.audio.tone.classic;

/**
 * How a section's low pass moves.
 *
 * @param hz where it rests for A3 (220 Hz) struck softly
 * @param tracking octaves that it follows per octave of pitch
 * @param octaves that it opens at full velocity
 * @param attack seconds in which it reaches two thirds
 * @param decay seconds in which it falls to a third of the way to what it keeps
 * @param kept share of the opening that is kept
 * @param edge how much the filter lifts what is just below its cutoff, 0–1
 */
record Contour(double hz, double tracking, double octaves, double attack, double decay, double kept, double edge) {}
