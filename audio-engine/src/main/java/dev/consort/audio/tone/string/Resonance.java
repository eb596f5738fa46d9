package dev.consort.audio.tone.string;

/**
 * One resonance of a body.
 *
 * @param hz where it is
 * @param q how sharp it is
 * @param gain what it adds there, next to 1 of the string itself
 */
record Resonance(double hz, double q, double gain) {}
