package dev.consort.protocol.message;

/**
 * What the server takes from a client.
 *
 * @param frameBytes largest frame
 * @param chatCharacters longest line of chat
 */
public record Limits(int frameBytes, int chatCharacters) {}
