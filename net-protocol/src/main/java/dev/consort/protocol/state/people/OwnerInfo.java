package dev.consort.protocol.state.people;

import dev.consort.protocol.shape.MayBeAbsent;

/**
 * Who holds something: an instrument, or the privilege.
 *
 * @param away true while the holder's connection is lost and the seat is kept; absent means present
 */
public record OwnerInfo(
        int clientId, String name, @MayBeAbsent Boolean away) {
    public OwnerInfo(int clientId, String name) {
        this(clientId, name, null);
    }

    public OwnerInfo withAway(boolean isAway) {
        return isAway == isAway() ? this : new OwnerInfo(clientId, name, isAway ? true : null);
    }

    public boolean isAway() {
        return Boolean.TRUE.equals(away);
    }
}
