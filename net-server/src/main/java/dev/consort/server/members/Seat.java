package dev.consort.server.members;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.state.people.Role;

/**
 * A place in the session, kept for a while when its holder's connection is lost.
 *
 * @param token hash of the one token that opens it
 * @param key what has to be shown beside the token; null where the seat was taken without one
 * @param connection how often its holder has come to it by now
 * @param suspendedAt when the connection was lost; null while it lives
 */
record Seat(int clientId, String name, Role role, TokenHash token, Pin key, int connection, Long suspendedAt) {
    Seat withToken(TokenHash next) {
        return new Seat(clientId, name, role, next, key, connection + 1, null);
    }

    Seat suspended(long now) {
        return new Seat(clientId, name, role, token, key, connection, now);
    }

    /** Whether this key, or none (null), goes with the token. */
    boolean isOpenTo(Pin shown) {
        return key == null || shown != null && key.matches(shown);
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }
}
