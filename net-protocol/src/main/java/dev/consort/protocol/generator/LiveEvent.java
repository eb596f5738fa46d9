package dev.consort.protocol.generator;

/**
 * A key that somebody pressed or let go.
 *
 * @param tick when, 480 to the quarter note
 * @param pitch MIDI pitch; events with any other number are passed over
 * @param velocity how hard; 0 lets go, as in MIDI
 * @param on whether it was pressed
 */
public record LiveEvent(int tick, int pitch, int velocity, boolean on) {}
