package dev.consort.protocol.history;

import dev.consort.protocol.action.Access;
import dev.consort.protocol.action.ArrangementAction;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlacementAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.history.delta.Delta;
import dev.consort.protocol.history.words.Deed;
import dev.consort.protocol.state.NetworkState;

/**
 * Something that one player can take back in one go: an edit, or the taking back of one.
 *
 * @param seq its place among all steps of a book, rising
 * @param undoes the place of the step that it took back; 0 for an edit
 * @param author who did it
 * @param millis when it ended; any clock, as long as it is always the same
 * @param action the action, of a sweep the last one
 * @param deed the action in words
 * @param delta what it did
 */
public record Step(long seq, long undoes, Author author, long millis, NetworkAction action, Deed deed, Delta delta) {
    /** Why a client may not do this, or take it back, in a state; null if it may. */
    Refusal denied(NetworkState state, int clientId) {
        return access().refusal(state, clientId);
    }

    /** What the action needed. Who made something need not have it any more, so what was made is asked, too. */
    private Access access() {
        Access access = action.access();
        if (action instanceof BandAction.Add) {
            for (int instrument : delta.cameOrWent("instruments", "byId")) {
                access = access.and(Access.owner(instrument));
            }
        } else if (action instanceof PlacementAction.Duplicate) {
            for (int placement : delta.cameOrWent("arrangement", "placements")) {
                access = access.and(ArrangementAction.ownerOfPlacement(placement));
            }
        }
        return access;
    }
}
