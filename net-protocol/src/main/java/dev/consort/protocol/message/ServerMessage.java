package dev.consort.protocol.message;

import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import java.util.List;
import java.util.Map;

/** What the server says. On the wire the record's name is the {@code "type"}. */
public sealed interface ServerMessage {
    /** The version of the protocol that this code speaks. */
    int PROTOCOL = 1;

    /** The answer to a Hello: who the client is, what it got, and the whole state at {@code seq}. */
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
            Limits limits)
            implements ServerMessage {
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
     */
    record ReconnectSuccessful(
            int clientId,
            List<Integer> restoredInstruments,
            PrivilegeLevel privilege,
            String sessionToken,
            long seq,
            @MayBeAbsent NetworkState state,
            long upTo,
            long upToSeq)
            implements ServerMessage {
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
            long t)
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
