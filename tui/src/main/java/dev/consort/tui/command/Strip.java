package dev.consort.tui.command;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.mixer.StripAddress;

/**
 * A strip of the mixer: of an instrument, a bus or a group, or the master.
 *
 * @param id the number of what it belongs to; 0 for the master
 */
public record Strip(Kind kind, int id) {
    /** What a strip belongs to. */
    public enum Kind {
        INSTRUMENT,
        BUS,
        GROUP,
        MASTER
    }

    public boolean isInstrument() {
        return kind == Kind.INSTRUMENT;
    }

    /** How the session addresses it, such as {@code "Bus 2"}; only for strips that are no instrument's. */
    public String address() {
        return switch (kind) {
            case BUS -> StripAddress.bus(id).toString();
            case GROUP -> StripAddress.group(id).toString();
            case MASTER -> StripAddress.MASTER.toString();
            case INSTRUMENT -> throw new IllegalStateException("an instrument's strip goes by the instrument");
        };
    }

    /** Its effects. */
    public EffectChain chain(NetworkState state) {
        return isInstrument()
                ? state.instruments().get(id).chain()
                : state.mixer().chain(StripAddress.parse(address()));
    }
}
