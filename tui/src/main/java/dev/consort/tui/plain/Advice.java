package dev.consort.tui.plain;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.people.OwnerInfo;

/** What to type where something is not allowed, in a sentence. */
final class Advice {
    private Advice() {}

    /** The sentence for an action that this client may not do; empty if it may. */
    static String on(NetworkAction action, NetworkState state, int self) {
        Refusal refusal = action.access().refusal(state, self);
        if (refusal == null) {
            return "";
        }
        return switch (refusal.code()) {
            case NOT_PRIVILEGED ->
                state.privileged() == null
                        ? "to do it: type privilege, then once more"
                        : "to do it: type privilege; " + state.privileged().name() + " is asked and has to say grant";
            case NOT_OWNER -> ofOwner(action, state, self);
            case SPECTATOR -> "to play, leave with quit and join again without --watch";
            default -> "";
        };
    }

    private static String ofOwner(NetworkAction action, NetworkState state, int self) {
        for (int id : action.access().instruments(state)) {
            OwnerInfo owner = state.ownerOf(id);
            Instrument one = state.instruments().get(id);
            if (owner != null && owner.clientId() != self && one != null) {
                return "to do it: type chat " + owner.name() + ", may I have " + one.name()
                        + "? and, once it is free, own " + id;
            }
        }
        return "";
    }
}
