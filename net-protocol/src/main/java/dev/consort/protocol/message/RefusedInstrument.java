package dev.consort.protocol.message;

/** An instrument that was asked for and belongs to somebody else, or does not exist ({@code ownerName} empty). */
public record RefusedInstrument(int instrument, String ownerName) {}
