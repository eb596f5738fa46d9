package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import java.util.function.Consumer;

/** Changes to one thing in a session. */
final class Edit {
    private Edit() {}

    /** The state with one instrument changed, if there is such an instrument; else the refusal. */
    static Outcome instrument(NetworkState state, int id, Consumer<Instrument.Draft> change) {
        return Check.instrument(state, id).then(() -> changed(state, id, change));
    }

    /** The state with one instrument changed that is known to be there. */
    static NetworkState changed(NetworkState state, int id, Consumer<Instrument.Draft> change) {
        return state.withInstrument(state.instruments().get(id).edit(change));
    }
}
