package dev.consort.server.members;

import dev.consort.protocol.state.people.Role;

/**
 * A place in the session, kept for a while when its holder's connection is lost.
 *
 * @param token hash of the one token that opens it
 * @param connection how often its holder has come to it by now
 * @param suspendedAt when the connection was lost; null while it lives
 */
record Seat(int clientId, String name, Role role, TokenHash token, int connection, Long suspendedAt) {
    Seat withToken(TokenHash next) {
        return new Seat(clientId, name, role, next, connection + 1, null);
    }

    Seat suspended(long now) {
        return new Seat(clientId, name, role, token, connection, now);
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }
}
