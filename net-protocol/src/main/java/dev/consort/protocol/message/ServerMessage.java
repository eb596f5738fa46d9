package dev.consort.protocol.message;

import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.message.machine.ClientTraffic;
import dev.consort.protocol.message.machine.EngineStatus;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.message.machine.StoreStatus;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import java.util.List;
import java.util.Map;

/** What the server says. On the wire the record's name is the {@code "type"}. */
public sealed interface ServerMessage {
    /** The version of the protocol that this code speaks. */
    int PROTOCOL = 1;

    /**
     * The answer to a Hello: who the client is, what it got, and the whole state at {@code seq}.
     *
     * @param features messages of a client beyond the first edition that this server answers; absent means none
     */
    record Welcome(
            int protocol,
            String server,
            int clientId,
            String clientName,
            List<Integer> grantedInstruments,
            List<RefusedInstrument> refusedInstruments,
            PrivilegeLevel privilege,
            String sessionToken,
            long seq,
            NetworkState state,
            int heartbeatMillis,
            Limits limits,
            @MayBeAbsent List<String> features)
            implements ServerMessage {
        /** That of a server of the first edition. */
        public Welcome(
                int protocol,
                String server,
                int clientId,
                String clientName,
                List<Integer> grantedInstruments,
                List<RefusedInstrument> refusedInstruments,
                PrivilegeLevel privilege,
                String sessionToken,
                long seq,
                NetworkState state,
                int heartbeatMillis,
                Limits limits) {
            this(
                    protocol,
                    server,
                    clientId,
                    clientName,
                    grantedInstruments,
                    refusedInstruments,
                    privilege,
                    sessionToken,
                    seq,
                    state,
                    heartbeatMillis,
                    limits,
                    null);
        }

        @Override
        public String toString() {
            return "Welcome[" + clientName + ", client " + clientId + ", seq " + seq + "]";
        }
    }

    /**
     * The answer to a Hello with a good token. Without {@code state} a patch from {@code seq} follows.
     *
     * @param upTo every action of the former connection up to this id is dealt with
     * @param upToSeq the state at this seq has them
     * @param features as in {@link Welcome}
     */
    record ReconnectSuccessful(
            int clientId,
            List<Integer> restoredInstruments,
            PrivilegeLevel privilege,
            String sessionToken,
            long seq,
            @MayBeAbsent NetworkState state,
            long upTo,
            long upToSeq,
            @MayBeAbsent List<String> features)
            implements ServerMessage {
        /** That of a server of the first edition. */
        public ReconnectSuccessful(
                int clientId,
                List<Integer> restoredInstruments,
                PrivilegeLevel privilege,
                String sessionToken,
                long seq,
                NetworkState state,
                long upTo,
                long upToSeq) {
            this(clientId, restoredInstruments, privilege, sessionToken, seq, state, upTo, upToSeq, null);
        }

        @Override
        public String toString() {
            return "ReconnectSuccessful[client " + clientId + ", seq " + seq + "]";
        }
    }

    /** The token is good for nothing; a plain Hello may follow on this connection. */
    record ReconnectFailed(String reason) implements ServerMessage {}

    /** Takes a client from exactly {@code base} to {@code seq}. */
    record StatePatchUpdate(
            long base,
            long seq,
            List<String> dirty,
            Map<String, Object> changes,
            @MayBeAbsent Map<String, Object> replace)
            implements ServerMessage {}

    /** The whole state at {@code seq}. */
    record FullStateSync(long seq, NetworkState state) implements ServerMessage {
        @Override
        public String toString() {
            return "FullStateSync[seq " + seq + "]";
        }
    }

    /** Every action of this client up to {@code upTo} is dealt with and safe on disk; the state at {@code seq} has it. */
    record ActionApplied(long upTo, long seq) implements ServerMessage {}

    /**
     * Every action of this client up to {@code upTo} is dealt with, and the state at {@code seq} has it; it is not safe on
     * disk yet. Only for clients that know this feature.
     */
    record ActionTaken(long upTo, long seq) implements ServerMessage {
        /** Its name in {@link ClientMessage.Hello#features}. */
        public static final String FEATURE = "ActionTaken";
    }

    /** An action was not applied. */
    record ActionRejected(long id, RefusalCode code, String reason) implements ServerMessage {}

    /** The receiver holds the privilege now. */
    record PrivilegeGranted() implements ServerMessage {}

    /** The receiver does not get the privilege. */
    record PrivilegeDenied(String heldBy) implements ServerMessage {}

    /** The receiver holds the privilege no longer. */
    record PrivilegeRevoked(String by) implements ServerMessage {}

    /** Somebody asks the receiver, who holds the privilege, for it. */
    record PrivilegeRequested(int clientId, String clientName) implements ServerMessage {}

    /** An instrument that was claimed belongs to somebody else. */
    record OwnershipDenied(int instrument, String ownerName) implements ServerMessage {}

    /**
     * What the sound engine does at this moment.
     *
     * @param tick playhead
     * @param bpm effective tempo
     * @param peaks master, left and right, 0 up, 1 is full scale
     * @param rms as peaks
     * @param instruments peaks by instrument id
     * @param load share of the time that the engine needs, 0–1
     * @param xruns blocks that came too late so far
     * @param t server time, ms
     * @param strips peaks of groups and buses, by {@code "group:1"} and {@code "bus:2"}; absent where there are none
     */
    record Metering(
            double tick,
            boolean playing,
            double bpm,
            List<Double> peaks,
            List<Double> rms,
            IdMap<List<Double>> instruments,
            double load,
            int xruns,
            long t,
            @MayBeAbsent Map<String, List<Double>> strips)
            implements ServerMessage {
        /** Meters of a session without groups and buses. */
        public Metering(
                double tick,
                boolean playing,
                double bpm,
                List<Double> peaks,
                List<Double> rms,
                IdMap<List<Double>> instruments,
                double load,
                int xruns,
                long t) {
            this(tick, playing, bpm, peaks, rms, instruments, load, xruns, t, null);
        }
    }

    /**
     * What is heard at this moment, for eyes: to those who asked with {@link ClientMessage.Watch}, 15 times a second at most,
     * and left out for a client that cannot take it.
     *
     * @param spectrum of the mix in {@link #BANDS} bands, dB below full scale, to a tenth
     * @param scope {@link #POINTS} points of the mix, −127–127, over 20 ms that begin where it rises through 0
     * @param instrument whose pitch it is; absent for the mix
     * @param pitch Hz; absent where none is heard
     */
    record Analysis(
            List<Double> spectrum,
            List<Integer> scope,
            @MayBeAbsent Integer instrument,
            @MayBeAbsent Double pitch) implements ServerMessage {
        /** How many bands; band i begins at LOWEST · (HIGHEST / LOWEST)^(i / BANDS). */
        public static final int BANDS = 48;

        /** Where the first band begins, Hz. */
        public static final double LOWEST = 30;

        /** Where the last band ends, Hz. */
        public static final double HIGHEST = 16_000;

        /** What nothing is louder than, dB. */
        public static final double FLOOR = -120;

        /** How many points the scope has. */
        public static final int POINTS = 128;

        /** The middle of a band, Hz. */
        public static double hertz(int band) {
            return LOWEST * Math.pow(HIGHEST / LOWEST, (band + 0.5) / BANDS);
        }
    }

    /** The recordings in the server's folder for samplers, by name. */
    record Samples(List<ListedSample> samples) implements ServerMessage {}

    /**
     * What a recording looks like.
     *
     * @param name as it was asked for
     * @param seconds its length
     * @param channels how many it has; they are drawn as one
     * @param peaks lowest and highest by turns in each of {@link #BUCKETS} equal parts, −127–127; fewer if the recording has
     *     fewer frames
     * @param problem why there is nothing to see, for people; absent if there is
     */
    record Waveform(
            String name,
            double seconds,
            int channels,
            List<Integer> peaks,
            @MayBeAbsent String problem) implements ServerMessage {
        /** How many parts. */
        public static final int BUCKETS = 256;
    }

    /**
     * How the machine is that makes the sound.
     *
     * @param uptimeSeconds how long the server has run
     * @param clients what each client is sent and says
     * @param midiOut where MIDI clock goes; absent for nowhere
     * @param recording the file into which the mix is being recorded; absent if none is
     */
    record Status(
            EngineStatus engine,
            StoreStatus store,
            long uptimeSeconds,
            List<ClientTraffic> clients,
            @MayBeAbsent String midiOut,
            @MayBeAbsent String recording)
            implements ServerMessage {}

    /** A line that somebody wrote. */
    record Chat(int from, String name, String text, long t) implements ServerMessage {}

    /**
     * Something that everybody should know.
     *
     * @param progress how much of some long work is done, 0–1; absent where it is about no such work
     */
    record Notice(
            NoticeLevel level, String text, @MayBeAbsent Double progress) implements ServerMessage {
        /** Something that is about no long work. */
        public Notice(NoticeLevel level, String text) {
            this(level, text, null);
        }
    }

    /**
     * The projects in the session folder, the newest first, and the points to which the open one can go back.
     *
     * @param current the open project's name; absent if the server keeps none
     */
    record Projects(@MayBeAbsent String current, List<ListedProject> projects, List<ListedCheckpoint> checkpoints)
            implements ServerMessage {}

    /** Who did what, the newest first; there is more before it as long as the last number is above 1. */
    record History(List<HistoryEntry> entries) implements ServerMessage {}

    /** A heartbeat; {@code t} is to be echoed. */
    record Ping(long t) implements ServerMessage {}

    /** The echo of the client's heartbeat. */
    record Pong(@MayBeAbsent Long t, long serverTime) implements ServerMessage {}

    /** Something was wrong; the message says what to do. */
    record Error(ErrorCode code, String message) implements ServerMessage {}

    /** The server ends. */
    record Shutdown(String reason, @MayBeAbsent Long restartInMillis) implements ServerMessage {}
}
