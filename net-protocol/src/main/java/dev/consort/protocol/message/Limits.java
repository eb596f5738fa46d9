package dev.consort.protocol.message;

/**
 * What the server takes from a client.
 *
 * @param frameBytes largest frame
 * @param actionsPerSecond sustained rate of actions
 */
public record Limits(int frameBytes, int actionsPerSecond) {}
