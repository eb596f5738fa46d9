package dev.consort.client.replica;

import dev.consort.protocol.action.NetworkAction;

/** An own edit that the server may still lose: the confirmed state does not have it, or it is not safe on disk. */
final class Pending {
    private static final long NOT_YET = Long.MAX_VALUE;

    /** The id of what was not sent; larger than any that a server can answer. */
    private static final long UNSENT = Long.MAX_VALUE;

    private final NetworkAction action;
    private final long seen;
    private long id;
    private long settledAt = NOT_YET;
    private boolean isSafe;

    /** @param seen the seq that this client was at when it made the edit */
    Pending(NetworkAction action, long seen) {
        this.id = UNSENT;
        this.action = action;
        this.seen = seen;
    }

    long seen() {
        return seen;
    }

    NetworkAction action() {
        return action;
    }

    boolean isUnsent() {
        return id == UNSENT;
    }

    void unsend() {
        id = UNSENT;
    }

    /** Whether it was sent under a larger id than this. */
    boolean isBehind(long other) {
        return id > other && !isUnsent();
    }

    /** The server has lost it, and what it said of it is void. */
    void revive() {
        settledAt = NOT_YET;
        unsend();
    }

    boolean isSafe() {
        return isSafe;
    }

    /** Takes note that it is safe on disk, if it is one of those up to {@code upTo}. */
    void secure(long upTo) {
        isSafe |= id <= upTo && !isUnsent();
    }

    boolean hasId(long other) {
        return id == other;
    }

    /** Whether the server has said that it is done with it. */
    boolean isSettled() {
        return settledAt != NOT_YET;
    }

    boolean isIn(long seq) {
        return settledAt <= seq;
    }

    /** Takes note that the state at {@code seq} has it, if it is one of those up to {@code upTo}. */
    void settle(long upTo, long seq) {
        if (id <= upTo && !isUnsent() && !isSettled()) {
            settledAt = seq;
        }
    }

    /** Gives it the id under which it is sent. */
    void send(long newId) {
        id = newId;
    }
}
