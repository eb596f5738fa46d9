package dev.consort.client;

/**
 * How the server can be reached.
 *
 * @param attempt how often a connection was tried since the link was lost
 * @param sinceNanos when this status began, on the monotonic clock
 */
public record LinkStatus(Phase phase, int attempt, long sinceNanos) {
    /** The stations of a link. */
    public enum Phase {
        CONNECTING,
        JOINED,
        RECONNECTING,
        CLOSED
    }
}
