package dev.consort.client.replica;

import dev.consort.protocol.action.NetworkAction;

/** An own edit that the confirmed state does not have yet. */
final class Pending {
    private static final long NOT_YET = Long.MAX_VALUE;

    private final NetworkAction action;
    private long id;
    private long settledAt = NOT_YET;

    Pending(long id, NetworkAction action) {
        this.id = id;
        this.action = action;
    }

    NetworkAction action() {
        return action;
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
        if (id <= upTo && !isSettled()) {
            settledAt = seq;
        }
    }

    /** Gives it the id under which it is sent on a new connection; 0 is nobody's id. */
    void renumber(long newId) {
        id = newId;
    }
}
