package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.performance.Layer;

/** Instruments that sound together, and the strips of their groups. */
final class Layering {
    private Layering() {}

    /** The state with both in one group. */
    static NetworkState linked(NetworkState state, int instrument, int with) {
        Instrument first = state.instruments().get(instrument);
        Instrument second = state.instruments().get(with);
        if (second.layer() != null) {
            return joined(state, instrument, second.layer().group());
        }
        if (first.layer() != null) {
            return joined(state, with, first.layer().group());
        }
        int group = state.mixer().nextGroupId();
        String name = Check.clean(first.name() + " + " + second.name());
        NetworkState founded = state.withMixer(state.mixer().plus(Group.of(group, name)));
        return joined(joined(founded, instrument, group), with, group);
    }

    private static NetworkState joined(NetworkState state, int instrument, int group) {
        Layer before = state.instruments().get(instrument).layer();
        if (before != null && before.group() == group) {
            return state;
        }
        NetworkState moved = Edit.changed(state, instrument, d -> d.layer = new Layer(group, 0));
        return before == null ? moved : withoutTooSmall(moved, before.group());
    }

    /** The state with an instrument by itself. */
    static NetworkState unlinked(NetworkState state, int instrument) {
        Layer before = state.instruments().get(instrument).layer();
        return before == null
                ? state
                : withoutTooSmall(Edit.changed(state, instrument, d -> d.layer = null), before.group());
    }

    /** The state without a group of fewer than two. */
    static NetworkState withoutTooSmall(NetworkState state, int group) {
        int last = 0;
        for (Instrument instrument : state.instruments().byId()) {
            if (instrument.layer() != null && instrument.layer().group() == group) {
                if (last != 0) {
                    return state;
                }
                last = instrument.id();
            }
        }
        NetworkState freed = last == 0 ? state : Edit.changed(state, last, d -> d.layer = null);
        return Removal.ofGroup(freed, group);
    }
}
