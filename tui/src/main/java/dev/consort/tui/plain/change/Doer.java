package dev.consort.tui.plain.change;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;

/**
 * Whose doing a change is, as far as the rules say: what belongs to somebody is changed by that person, and what needs the
 * privilege by its holder. Nothing is said of what one does oneself, or where it may have been anybody.
 */
record Doer(NetworkState before, NetworkState now, int self) {
    /** {@code " (Ben's)"} behind an instrument that somebody else owns, else nothing. */
    String behind(int instrument) {
        OwnerInfo owner = before.ownerOf(instrument) != null ? before.ownerOf(instrument) : now.ownerOf(instrument);
        return owner == null || owner.clientId() == self ? "" : " (" + owner.name() + "'s)";
    }

    /** {@code ", by Ben"} behind what only the holder of the privilege may do, if that is somebody else. */
    String ofPrivileged() {
        OwnerInfo holder = before.privileged();
        return holder == null || holder.clientId() == self ? "" : ", by " + holder.name();
    }
}
