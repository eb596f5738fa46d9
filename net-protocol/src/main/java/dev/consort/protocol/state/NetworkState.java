package dev.consort.protocol.state;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.protocol.state.pattern.PianoRoll;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;

/**
 * The whole session as one immutable value. Each component is a subsystem and has one dirty flag.
 *
 * <p>Two states share whatever did not change between them, by reference: differences, dirty flags and redrawing all
 * rest on that. Every {@code with…} answers the same instance when given what is there already.
 *
 * @param ownership the holder of each instrument, by instrument id; an instrument without an entry is free
 * @param privileged who may run transport, tempo, buses and master; absent means nobody
 * @param players by client id
 */
public record NetworkState(
        Session session,
        Transport transport,
        Instruments instruments,
        PianoRoll pianoRoll,
        Mixer mixer,
        IdMap<OwnerInfo> ownership,
        @MayBeAbsent OwnerInfo privileged,
        IdMap<Player> players) {

    /** A session without instruments or people. */
    public static final NetworkState EMPTY = new NetworkState(
            Session.DEFAULT,
            Transport.DEFAULT,
            Instruments.NONE,
            PianoRoll.EMPTY,
            Mixer.DEFAULT,
            IdMap.empty(),
            null,
            IdMap.empty());

    public NetworkState withSession(Session changed) {
        return changed.equals(session)
                ? this
                : new NetworkState(changed, transport, instruments, pianoRoll, mixer, ownership, privileged, players);
    }

    public NetworkState withTransport(Transport changed) {
        return changed.equals(transport)
                ? this
                : new NetworkState(session, changed, instruments, pianoRoll, mixer, ownership, privileged, players);
    }

    public NetworkState withInstruments(Instruments changed) {
        return changed == instruments
                ? this
                : new NetworkState(session, transport, changed, pianoRoll, mixer, ownership, privileged, players);
    }

    /** This state with an instrument of the same id replaced. */
    public NetworkState withInstrument(Instrument changed) {
        return withInstruments(instruments.withById(instruments.byId().with(changed.id(), changed)));
    }

    public NetworkState withPianoRoll(PianoRoll changed) {
        return changed == pianoRoll
                ? this
                : new NetworkState(session, transport, instruments, changed, mixer, ownership, privileged, players);
    }

    public NetworkState withMixer(Mixer changed) {
        return changed == mixer
                ? this
                : new NetworkState(session, transport, instruments, pianoRoll, changed, ownership, privileged, players);
    }

    public NetworkState withOwnership(IdMap<OwnerInfo> changed) {
        return changed == ownership
                ? this
                : new NetworkState(session, transport, instruments, pianoRoll, mixer, changed, privileged, players);
    }

    /** This state with another holder of the privilege; null for nobody. */
    public NetworkState withPrivileged(OwnerInfo changed) {
        return java.util.Objects.equals(changed, privileged)
                ? this
                : new NetworkState(session, transport, instruments, pianoRoll, mixer, ownership, changed, players);
    }

    public NetworkState withPlayers(IdMap<Player> changed) {
        return changed == players
                ? this
                : new NetworkState(session, transport, instruments, pianoRoll, mixer, ownership, privileged, changed);
    }

    /** The holder of an instrument, or null when it is free. */
    public OwnerInfo ownerOf(int instrument) {
        return ownership.get(instrument);
    }

    public boolean isPrivileged(int clientId) {
        return privileged != null && privileged.clientId() == clientId;
    }
}
