package dev.consort.protocol.history.delta;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.Track;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;

/** What else changes when instruments come back or go: who holds them, who looks at them, and tracks without notes. */
final class Settlement {
    private final NetworkState before;
    private final Delta delta;
    private NetworkState state;

    private Settlement(NetworkState before, NetworkState merged, Delta delta) {
        this.before = before;
        this.delta = delta;
        this.state = merged;
    }

    static NetworkState of(NetworkState before, NetworkState merged, Delta delta) {
        Settlement settlement = new Settlement(before, merged, delta);
        settlement.closeTracks();
        merged.instruments()
                .byId()
                .changesSince(
                        before.instruments().byId(), (id, was, is) -> settlement.settle(id, was == null, is == null));
        return settlement.state;
    }

    private void closeTracks() {
        IdMap<Track> tracks = state.pianoRoll().tracks();
        for (String id : JsonTree.members(Scope.at(delta.forward(), "pianoRoll", "tracks"))
                .keySet()) {
            Track track = tracks.find(id);
            tracks = track != null && track.notes().isEmpty() ? tracks.without(id) : tracks;
        }
        state = state.withPianoRoll(state.pianoRoll().withTracks(tracks));
    }

    private void settle(String id, boolean isBack, boolean isGone) {
        if (isGone) {
            state = state.withOwnership(state.ownership().without(id));
            clearFocus(Integer.parseInt(id));
        } else if (isBack) {
            giveBack(id);
        }
    }

    /** To the seat that held it, if somebody who plays is still in it. */
    private void giveBack(String id) {
        Object seat = Scope.at(delta.backward(), Scope.OWNERSHIP, id, "clientId");
        Player player = seat instanceof Number number ? before.players().get(number.intValue()) : null;
        if (player != null && player.role() == Role.PLAYER) {
            OwnerInfo owner = new OwnerInfo(((Number) seat).intValue(), player.name()).withAway(!player.connected());
            state = state.withOwnership(state.ownership().with(id, owner));
        }
    }

    private void clearFocus(int instrument) {
        IdMap<Player> players = state.players();
        for (int client : players.ids()) {
            Focus focus = players.get(client).focus();
            if (focus != null && focus.instrument() != null && focus.instrument() == instrument) {
                players = players.update(client, player -> player.withFocus(new Focus(focus.pane(), null, null)));
            }
        }
        state = state.withPlayers(players);
    }
}
