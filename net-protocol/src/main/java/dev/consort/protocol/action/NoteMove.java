package dev.consort.protocol.action;

/** From where to where one note goes. */
public record NoteMove(int tick, int pitch, int toTick, int toPitch) {}
