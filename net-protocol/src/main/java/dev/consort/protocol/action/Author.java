package dev.consort.protocol.action;

/** Whose action it is. */
public record Author(int clientId, String name) {}
