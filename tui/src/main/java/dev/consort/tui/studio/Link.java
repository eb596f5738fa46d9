package dev.consort.tui.studio;

/**
 * How the session can be reached.
 *
 * @param attempt how often a connection was tried since the link was lost
 * @param seconds how long the link has been in this status
 */
public record Link(Status status, int attempt, int seconds) {
    /** The stations of a connection. */
    public enum Status {
        CONNECTING,
        JOINED,
        RECONNECTING,
        CLOSED
    }

    public static Link joined() {
        return new Link(Status.JOINED, 0, 0);
    }

    public boolean isJoined() {
        return status == Status.JOINED;
    }

    /** For people, for example {@code "reconnecting (12 s)"}. */
    public String text() {
        return switch (status) {
            case CONNECTING -> "connecting";
            case JOINED -> "joined";
            case RECONNECTING -> "reconnecting (" + seconds + " s)";
            case CLOSED -> "closed";
        };
    }
}
