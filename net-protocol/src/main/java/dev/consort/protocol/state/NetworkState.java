package dev.consort.protocol.state;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.automation.Automation;
import dev.consort.protocol.state.control.Midi;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.mixer.Mixer;
import dev.consort.protocol.state.pattern.PianoRoll;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.sequencer.Sequencer;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The whole session as one immutable value. Each component is a subsystem and has one dirty flag.
 *
 * <p>Two states share whatever did not change between them, by reference: differences, dirty flags and redrawing all
 * rest on that. Every {@code with…} answers the same instance when given what is there already.
 *
 * @param session what holds for all of it
 * @param transport whether and what the band plays
 * @param instruments the band
 * @param pianoRoll the notes
 * @param sequencer the drum kits
 * @param arrangement the song
 * @param automation parameters that move in the course of the song
 * @param mixer buses, groups and the master
 * @param generators voices that make up notes
 * @param midi what MIDI controllers do
 * @param ownership the holder of each instrument, by instrument id; an instrument without an entry is free
 * @param privileged who may run transport, tempo, buses and master; absent means nobody
 * @param players by client id
 */
public record NetworkState(
        Session session,
        Transport transport,
        Instruments instruments,
        PianoRoll pianoRoll,
        Sequencer sequencer,
        Arrangement arrangement,
        Automation automation,
        Mixer mixer,
        Generators generators,
        Midi midi,
        IdMap<OwnerInfo> ownership,
        @MayBeAbsent OwnerInfo privileged,
        IdMap<Player> players) {

    /** A session without instruments or people. */
    public static final NetworkState EMPTY = new NetworkState(
            Session.DEFAULT,
            Transport.DEFAULT,
            Instruments.NONE,
            PianoRoll.EMPTY,
            Sequencer.EMPTY,
            Arrangement.EMPTY,
            Automation.EMPTY,
            Mixer.DEFAULT,
            Generators.EMPTY,
            Midi.EMPTY,
            IdMap.empty(),
            null,
            IdMap.empty());

    public NetworkState withSession(Session changed) {
        return changed.equals(session) ? this : with(parts -> parts.session = changed);
    }

    public NetworkState withTransport(Transport changed) {
        return changed.equals(transport) ? this : with(parts -> parts.transport = changed);
    }

    public NetworkState withInstruments(Instruments changed) {
        return changed == instruments ? this : with(parts -> parts.instruments = changed);
    }

    /** This state with an instrument of the same id replaced. */
    public NetworkState withInstrument(Instrument changed) {
        return withInstruments(instruments.withById(instruments.byId().with(changed.id(), changed)));
    }

    public NetworkState withPianoRoll(PianoRoll changed) {
        return changed == pianoRoll ? this : with(parts -> parts.pianoRoll = changed);
    }

    public NetworkState withSequencer(Sequencer changed) {
        return changed == sequencer ? this : with(parts -> parts.sequencer = changed);
    }

    public NetworkState withArrangement(Arrangement changed) {
        return changed == arrangement ? this : with(parts -> parts.arrangement = changed);
    }

    public NetworkState withAutomation(Automation changed) {
        return changed == automation ? this : with(parts -> parts.automation = changed);
    }

    public NetworkState withMixer(Mixer changed) {
        return changed == mixer ? this : with(parts -> parts.mixer = changed);
    }

    public NetworkState withGenerators(Generators changed) {
        return changed == generators ? this : with(parts -> parts.generators = changed);
    }

    public NetworkState withMidi(Midi changed) {
        return changed == midi ? this : with(parts -> parts.midi = changed);
    }

    public NetworkState withOwnership(IdMap<OwnerInfo> changed) {
        return changed == ownership ? this : with(parts -> parts.ownership = changed);
    }

    /** This state with another holder of the privilege; null for nobody. */
    public NetworkState withPrivileged(OwnerInfo changed) {
        return Objects.equals(changed, privileged) ? this : with(parts -> parts.privileged = changed);
    }

    public NetworkState withPlayers(IdMap<Player> changed) {
        return changed == players ? this : with(parts -> parts.players = changed);
    }

    /** The holder of an instrument, or null when it is free. */
    public OwnerInfo ownerOf(int instrument) {
        return ownership.get(instrument);
    }

    public boolean isPrivileged(int clientId) {
        return privileged != null && privileged.clientId() == clientId;
    }

    private NetworkState with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.together();
    }

    /** The components while one of them is exchanged. */
    private static final class Parts {
        private Session session;
        private Transport transport;
        private Instruments instruments;
        private PianoRoll pianoRoll;
        private Sequencer sequencer;
        private Arrangement arrangement;
        private Automation automation;
        private Mixer mixer;
        private Generators generators;
        private Midi midi;
        private IdMap<OwnerInfo> ownership;
        private OwnerInfo privileged;
        private IdMap<Player> players;

        private Parts(NetworkState from) {
            session = from.session;
            transport = from.transport;
            instruments = from.instruments;
            pianoRoll = from.pianoRoll;
            sequencer = from.sequencer;
            arrangement = from.arrangement;
            automation = from.automation;
            mixer = from.mixer;
            generators = from.generators;
            midi = from.midi;
            ownership = from.ownership;
            privileged = from.privileged;
            players = from.players;
        }

        private NetworkState together() {
            return new NetworkState(
                    session,
                    transport,
                    instruments,
                    pianoRoll,
                    sequencer,
                    arrangement,
                    automation,
                    mixer,
                    generators,
                    midi,
                    ownership,
                    privileged,
                    players);
        }
    }
}
