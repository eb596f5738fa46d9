package dev.consort.protocol.action;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.performance.Layer;

/** Takes an instrument out of a session with whatever belongs to it or points at it, so that nothing is left behind. */
final class Removal {
    private Removal() {}

    static NetworkState of(NetworkState state, int id) {
        NetworkState without = state.withInstruments(state.instruments().without(id))
                .withPianoRoll(
                        state.pianoRoll().withTracks(state.pianoRoll().tracks().without(id)))
                .withOwnership(state.ownership().without(id))
                .withPlayers(withoutFocusOn(id, state.players()));
        Layer layer = state.instruments().get(id).layer();
        return layer == null ? without : withoutGroupOfNobody(without, layer.group());
    }

    private static IdMap<Player> withoutFocusOn(int instrument, IdMap<Player> players) {
        IdMap<Player> result = players;
        for (int client : players.ids()) {
            Focus focus = players.get(client).focus();
            if (focus != null && focus.instrument() != null && focus.instrument() == instrument) {
                Focus elsewhere = new Focus(focus.pane(), null, null);
                result = result.update(client, player -> player.withFocus(elsewhere));
            }
        }
        return result;
    }

    private static NetworkState withoutGroupOfNobody(NetworkState state, int group) {
        for (Instrument instrument : state.instruments().byId()) {
            if (instrument.layer() != null && instrument.layer().group() == group) {
                return state;
            }
        }
        IdMap<Group> groups = state.mixer().groups();
        return state.withMixer(state.mixer().withGroups(groups.without(group)));
    }
}
