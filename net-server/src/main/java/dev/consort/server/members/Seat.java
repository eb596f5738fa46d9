package dev.consort.server.members;

import dev.consort.protocol.state.people.Role;

/**
 * A place in the session, kept for a while when its holder's connection is lost.
 *
 * @param token hash of the one token that opens it
 * @param suspendedAt when the connection was lost; null while it lives
 */
record Seat(int clientId, String name, Role role, TokenHash token, Long suspendedAt) {
    Seat withToken(TokenHash next) {
        return new Seat(clientId, name, role, next, null);
    }

    Seat suspended(long now) {
        return new Seat(clientId, name, role, token, now);
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }
}
