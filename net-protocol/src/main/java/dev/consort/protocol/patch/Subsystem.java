package dev.consort.protocol.patch;

import dev.consort.protocol.state.NetworkState;
import java.util.function.Function;

/** A part of the session with a dirty flag of its own: one component of {@link NetworkState}. */
public enum Subsystem {
    SESSION("session", NetworkState::session),
    TRANSPORT("transport", NetworkState::transport),
    INSTRUMENTS("instruments", NetworkState::instruments),
    PIANO_ROLL("pianoRoll", NetworkState::pianoRoll),
    SEQUENCER("sequencer", NetworkState::sequencer),
    ARRANGEMENT("arrangement", NetworkState::arrangement),
    AUTOMATION("automation", NetworkState::automation),
    MIXER("mixer", NetworkState::mixer),
    GENERATORS("generators", NetworkState::generators),
    MIDI("midi", NetworkState::midi),
    OWNERSHIP("ownership", NetworkState::ownership),
    PRIVILEGED("privileged", NetworkState::privileged),
    PLAYERS("players", NetworkState::players);

    private final String wireName;
    private final Function<NetworkState, Object> part;

    Subsystem(String wireName, Function<NetworkState, Object> part) {
        this.wireName = wireName;
        this.part = part;
    }

    /** The member's name in JSON. */
    public String wireName() {
        return wireName;
    }

    Object of(NetworkState state) {
        return part.apply(state);
    }
}
