package dev.consort.protocol.generator;

/**
 * A note that a generator made up.
 *
 * @param tick where it begins, in ticks, 480 to the quarter note, 0 or more
 * @param pitch MIDI pitch, 0–127
 * @param duration how long it is, in ticks, 1 or more
 * @param velocity 1–127
 */
public record GeneratedNote(int tick, int pitch, int duration, int velocity) {}
