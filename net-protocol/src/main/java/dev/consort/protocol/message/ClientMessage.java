package dev.consort.protocol.message;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.people.Role;
import java.util.List;

/** What a client says. On the wire the record's name is the {@code "type"}. */
public sealed interface ClientMessage {
    /**
     * The first message of a connection.
     *
     * @param protocol major version of the protocol, 1
     * @param clientName 1–32 characters after cleaning
     * @param role player unless told otherwise
     * @param requestedInstruments ids to own; those that are taken are refused one by one
     * @param requestPrivilege whether to ask for the privilege at once
     * @param reconnectToken proof of a seat that was lost
     * @param lastSeq the last patch that the client has; allows a patch instead of the whole state
     * @param secret the room's secret, where it has one
     * @param app name and version of the client's program
     * @param features what the client knows beyond the first edition of the protocol; unknown ones are passed over
     */
    record Hello(
            int protocol,
            String clientName,
            @MayBeAbsent Role role,
            @MayBeAbsent List<Integer> requestedInstruments,
            @MayBeAbsent Boolean requestPrivilege,
            @MayBeAbsent String reconnectToken,
            @MayBeAbsent Long lastSeq,
            @MayBeAbsent String secret,
            @MayBeAbsent String app,
            @MayBeAbsent List<String> features)
            implements ClientMessage {
        public Hello {
            role = role == null ? Role.PLAYER : role;
            requestedInstruments = requestedInstruments == null ? List.of() : List.copyOf(requestedInstruments);
            requestPrivilege = requestPrivilege != null && requestPrivilege;
            features = features == null ? List.of() : List.copyOf(features);
        }

        /** A client of the first edition. */
        public Hello(
                int protocol,
                String clientName,
                Role role,
                List<Integer> requestedInstruments,
                Boolean requestPrivilege,
                String reconnectToken,
                Long lastSeq,
                String secret,
                String app) {
            this(
                    protocol,
                    clientName,
                    role,
                    requestedInstruments,
                    requestPrivilege,
                    reconnectToken,
                    lastSeq,
                    secret,
                    app,
                    null);
        }

        @Override
        public String toString() {
            return "Hello[" + clientName + "]";
        }
    }

    /**
     * One edit or gesture.
     *
     * @param id larger than the one before on this connection
     * @param action what is to be done
     * @param seen the seq that the client was at when it was made; keeps an edit out that is late, because its instrument
     *     has been given to somebody else since. Absent means that nobody looks at that
     */
    record Action(
            long id, NetworkAction action, @MayBeAbsent Long seen) implements ClientMessage {
        /** An action that says nothing of when it was made. */
        public Action(long id, NetworkAction action) {
            this(id, action, null);
        }
    }

    /** Asks for instruments. */
    record ClaimInstruments(List<Integer> instruments) implements ClientMessage {}

    /** Gives instruments back. */
    record ReleaseInstruments(List<Integer> instruments) implements ClientMessage {}

    /** Gives an instrument to somebody else. */
    record HandOver(int instrument, int to) implements ClientMessage {}

    /** Asks for the privilege. */
    record RequestPrivilege() implements ClientMessage {}

    /** Gives the privilege back. */
    record ReleasePrivilege() implements ClientMessage {}

    /** The holder's answer to {@link ServerMessage.PrivilegeRequested}. */
    record AnswerPrivilege(int clientId, boolean grant) implements ClientMessage {}

    /** Asks for the whole state. */
    record RequestFullSync() implements ClientMessage {}

    /** Where this player looks. */
    record Focus(
            @MayBeAbsent String pane,
            @MayBeAbsent Integer instrument,
            @MayBeAbsent Integer tick) implements ClientMessage {}

    /** A line for everybody, 1–500 characters. */
    record Chat(String text) implements ClientMessage {}

    /** Sends somebody out, keeps somebody out, or takes somebody's voice in the chat. */
    record Moderate(
            int clientId, ModerationVerb verb, @MayBeAbsent String reason) implements ClientMessage {}

    /** Asks which projects there are in the session folder, and to which points of the open one it can go back. */
    record ListProjects() implements ClientMessage {}

    /**
     * Asks who did what, the newest first.
     *
     * @param before only what has a smaller number; absent for the newest
     */
    record ListHistory(@MayBeAbsent Long before) implements ClientMessage {}

    /**
     * What belongs to the room and not to the music. Only for servers that offer it in {@link
     * ServerMessage.Welcome#features}.
     */
    sealed interface Enquiry extends ClientMessage {}

    /**
     * Whether the server is to send {@link ServerMessage.Analysis} from now on; holds until this connection ends.
     *
     * @param analysis true begins, false ends
     * @param instrument whose pitch is wanted; absent for that of the mix
     */
    record Watch(boolean analysis, @MayBeAbsent Integer instrument) implements Enquiry {}

    /** Asks which recordings there are for samplers. */
    record ListSamples() implements Enquiry {}

    /**
     * Asks what a recording looks like.
     *
     * @param name as in {@link ServerMessage.Samples}
     */
    record ShowSample(String name) implements Enquiry {}

    /** Asks how the machine is that makes the sound. */
    record AskStatus() implements Enquiry {}

    /**
     * Begins or ends a recording of what is heard, for whoever holds the privilege.
     *
     * @param on true begins, false ends
     */
    record RecordMix(boolean on) implements Enquiry {}

    /** A heartbeat of the client's own; {@code t} is echoed. */
    record Ping(@MayBeAbsent Long t) implements ClientMessage {}

    /** The echo of the server's heartbeat. */
    record Pong(@MayBeAbsent Long t) implements ClientMessage {}

    /** Leaves for good. */
    record Goodbye() implements ClientMessage {}
}
