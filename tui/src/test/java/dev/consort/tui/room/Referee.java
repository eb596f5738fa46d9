package dev.consort.tui.room;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Opening;
import dev.consort.server.members.SeatBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees everything that happens in a simulated room, on both sides, and knows what must never happen. */
final class Referee {
    private static final Set<ErrorCode> ENDINGS = Set.of(ErrorCode.SILENT, ErrorCode.REPLACED, ErrorCode.TOO_SLOW);

    private final Hall hall;
    private final List<Map<Long, Numbered>> histories = new ArrayList<>();
    private final SeatLaws seats;
    private final Losses losses = new Losses();
    private final EditLaws edits;
    private final MirrorLaws mirrors;
    private NetworkState last;
    private int events;

    Referee(Hall hall) {
        this.hall = hall;
        seats = new SeatLaws(hall);
        edits = new EditLaws(hall, histories, losses);
        mirrors = new MirrorLaws(histories);
    }

    /** The server begins with what was safe. Numbers that were given before may be given again. */
    void opens(Opening opening, SeatBook book) {
        last = hall.state();
        events++;
        histories.add(new HashMap<>());
        numbered(opening.seq(), opening.state());
        losses.clear();
        seats.opens(opening, book);
    }

    /** The server is no more, and what is not safe is about to be lost. */
    void stops() {
        edits.stops();
    }

    SeatLaws seats() {
        return seats;
    }

    MirrorLaws mirrors() {
        return mirrors;
    }

    EditLaws edits() {
        return edits;
    }

    /** The state that got this number. */
    NetworkState stateAt(long seq) {
        return history().get(seq).state();
    }

    private Map<Long, Numbered> history() {
        return histories.get(histories.size() - 1);
    }

    /** A client puts a message into its end of a line. */
    void says(Line line, ClientMessage message) {
        mirrors.says(line, message);
        edits.says(line, message);
    }

    /** The session is about to be told this. */
    void awaits(Line line, ClientMessage message) {
        edits.awaits(line, message);
    }

    /** The session has dealt with something. */
    void happened(Event event) {
        NetworkState before = last;
        last = hall.state();
        events++;
        edits.happened(event, before, last, events);
        if (before != last) {
            losses.happened(event, before, last);
            seats.happened(event, before, last);
        }
    }

    /** The session puts a message into its end of a line. */
    void sends(Line line, ServerMessage message) {
        if (message instanceof ServerMessage.Welcome welcome) {
            line.sitOn(welcome.clientId());
            edits.sits(line);
            welcomes(welcome);
        } else if (message instanceof ServerMessage.ReconnectSuccessful back) {
            if (back.state() != null) {
                numbered(back.seq(), hall.state());
            }
            line.sitOn(back.clientId());
            edits.resumes(line, back.upTo());
            seats.resumes(line.hello().reconnectToken(), back);
        } else if (message instanceof ServerMessage.Error error && ENDINGS.contains(error.code())) {
            seats.sendsAway();
        }
    }

    void welcomes(ServerMessage.Welcome welcome) {
        numbered(welcome.seq(), hall.state());
        seats.welcomes(welcome);
    }

    /** In the middle of what it does, the session gives this number to this state. */
    void numbered(long seq, NetworkState state) {
        Numbered known = history().putIfAbsent(seq, new Numbered(state, events + 1));
        if (known == null) {
            losses.numbered(seq);
        }
        Violation.unless(known == null || known.state().equals(state), "seq %d was given to two states", seq);
    }

    /** This is what goes on its way, bugs included. */
    void puts(Line line, ServerMessage message) {
        edits.puts(line, message);
    }

    /** A message has reached a client. */
    void hears(Line line, ServerMessage message) {
        if (line.guest() != null) {
            if (message instanceof ServerMessage.Welcome || message instanceof ServerMessage.ReconnectSuccessful) {
                line.guest().isSeatedBy(line, message instanceof ServerMessage.Welcome);
            }
            mirrors.hears(line, message);
            edits.hears(line, message);
        }
    }

    /** A client has dealt with a message. */
    void heard(Line line) {
        if (line.guest() != null) {
            mirrors.check(line.guest());
        }
    }
}
