package dev.consort.protocol.generator;

/**
 * A note before those around it are known.
 *
 * @param tick where it begins
 * @param grid where it would begin if played exactly
 * @param pitch MIDI pitch
 * @param velocity 1–127
 * @param length its length in ticks; 0 for up to the next note
 * @param latestEnd the tick where it ends at the latest if it has no length of its own
 * @param isGhost whether it was added between those of the algorithm
 */
record Stroke(int tick, int grid, int pitch, int velocity, int length, int latestEnd, boolean isGhost) {}
