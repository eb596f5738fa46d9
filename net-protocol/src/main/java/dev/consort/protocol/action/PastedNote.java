package dev.consort.protocol.action;

/**
 * One of several notes to be put into a track.
 *
 * @param tick counted from the place where they are put
 */
public record PastedNote(int tick, int pitch, int duration, int velocity) {}
