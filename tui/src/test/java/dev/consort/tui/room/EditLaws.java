package dev.consort.tui.room;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Player;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must hold for every action: it is done as a whole or not at all, by nobody who may not; an edit of a client is
 * done once at most and in its order; what a client is told to be in a state is in it; and nothing else changes the music.
 */
final class EditLaws {
    private final Hall hall;
    private final List<Map<Long, Numbered>> histories;
    private final Losses losses;
    private final List<Edits> all = new ArrayList<>();
    private final Map<Guest, Line> seated = new IdentityHashMap<>();
    private final Map<Line, Long> lastIds = new IdentityHashMap<>();
    private NetworkState awaited;
    private boolean isDue;
    private Line from;
    private int lastChange;
    private long lastTicket;
    private boolean isTurn;
    private long applied;
    private long refused;

    EditLaws(Hall hall, List<Map<Long, Numbered>> histories, Losses losses) {
        this.losses = losses;
        this.hall = hall;
        this.histories = histories;
    }

    /** An edit goes on its way, perhaps not for the first time. */
    void says(Line line, ClientMessage message) {
        if (message instanceof ClientMessage.Action action && line.guest() != null) {
            Integer number = line.guest().edits().numberOf(action.action());
            if (number != null) {
                line.edits().put(action.id(), number);
            }
        }
    }

    /** Works out what the session must make of a message, from the rules alone. */
    void awaits(Line line, ClientMessage message) {
        awaited = hall.state();
        isDue = false;
        isTurn = false;
        from = line;
        lastTicket = hall.disk().newest();
        if (message instanceof ClientMessage.Action action) {
            Author author = author(line.seat());
            boolean rises = action.id() > lastIds.getOrDefault(line, 0L);
            lastIds.merge(line, action.id(), Math::max);
            isTurn = rises
                    && (action.action() instanceof HistoryAction.Undo || action.action() instanceof HistoryAction.Redo);
            isDue = rises && author != null && mayAndCan(action, author);
        }
    }

    private Author author(int clientId) {
        Player player = hall.state().players().get(clientId);
        return player == null ? null : new Author(clientId, player.name());
    }

    private boolean mayAndCan(ClientMessage.Action message, Author author) {
        NetworkAction action = message.action();
        boolean isLate = losses.isLate(action.access().instruments(hall.state()), author.clientId(), message.seen());
        boolean isErrand = action instanceof ProjectAction || action instanceof HistoryAction;
        if (isErrand || isLate || action.access().refusal(hall.state(), author.clientId()) != null) {
            return false;
        }
        Outcome outcome = action.applyTo(hall.state(), author);
        if (!outcome.isRefused()) {
            awaited = outcome.state();
        }
        return !outcome.isRefused();
    }

    void happened(Event event, NetworkState before, NetworkState after, int number) {
        lastChange = before == after ? lastChange : number;
        if (event.message() instanceof ClientMessage.Action action) {
            isDue |= isTurn && before != after;
            applied += isDue ? 1 : 0;
            refused += isDue ? 0 : 1;
            if (!isAsAwaited(action.action(), after)) {
                throw new Violation("client %d did %s, which %s: %s"
                        .formatted(
                                event.author(),
                                action.action(),
                                isDue ? "came out wrong" : "should have been refused",
                                Difference.between(awaited, after)));
            }
            note(action.id());
        } else if (before != after) {
            if (!isSameButForNotes(before, after)) {
                throw new Violation(event + " changed the music: " + Difference.between(before, after));
            }
        }
    }

    private boolean isAsAwaited(NetworkAction action, NetworkState after) {
        boolean isLive = isDue && action instanceof PlayAction;
        return isTurn || after == awaited || after.equals(awaited) || isLive && isSameButForNotes(after, awaited);
    }

    private void note(long id) {
        long ticket = hall.disk().newest() > lastTicket ? hall.disk().newest() : 0;
        if (ticket > 0) {
            from.tickets().put(id, ticket);
        }
        Integer edit = from.edits().get(id);
        if (edit != null) {
            from.guest().edits().dealtWith(edit, isDue ? lastChange : Edits.REFUSED, ticket);
        }
    }

    /** Nothing is called safe before it is. */
    void puts(Line line, ServerMessage message) {
        if (message instanceof ServerMessage.ActionApplied told) {
            line.tickets()
                    .headMap(told.upTo(), true)
                    .forEach((id, ticket) -> Violation.unless(
                            ticket <= hall.disk().safe(),
                            "%s was told that action %d is safe, and it is not",
                            line,
                            id));
            line.tickets().headMap(told.upTo(), true).clear();
        }
    }

    /** Who comes back is told of the actions of the former connection on the new one, as far as they had arrived. */
    void resumes(Line line, long upTo) {
        Line former = line.guest() == null ? null : seated.put(line.guest(), line);
        if (former != null && former.seat() == line.seat()) {
            line.tickets().putAll(former.tickets().headMap(upTo, true));
            line.edits().putAll(former.edits().headMap(upTo, true));
            line.edits().values().removeIf(edit -> line.guest().edits().eventOf(edit) == null);
        }
    }

    /** Somebody has a new seat. */
    void sits(Line line) {
        if (line.guest() != null) {
            seated.put(line.guest(), line);
        }
    }

    /** Whose edits are to be watched. */
    void follow(Edits edits) {
        all.add(edits);
    }

    /** The server ends: what is not safe was never done. */
    void stops() {
        long safe = hall.disk().safe();
        hall.lines().forEach(line -> line.tickets().values().removeIf(ticket -> ticket > safe));
        all.forEach(edits -> edits.lose(safe));
    }

    /** Live notes that end are written down while the band records; nothing else moves but people. */
    private static boolean isSameButForNotes(NetworkState a, NetworkState b) {
        return a.session() == b.session()
                && a.transport() == b.transport()
                && a.instruments() == b.instruments()
                && a.sequencer() == b.sequencer()
                && a.arrangement() == b.arrangement()
                && a.automation() == b.automation()
                && a.mixer() == b.mixer()
                && a.generators() == b.generators()
                && a.midi() == b.midi()
                && (a.pianoRoll() == b.pianoRoll() || b.transport().recording());
    }

    /** A client is told that edits are in a state: they must be. */
    void hears(Line line, ServerMessage message) {
        if (message instanceof ServerMessage.ActionApplied told) {
            while (!line.edits().isEmpty() && line.edits().firstKey() <= told.upTo()) {
                settled(line, line.edits().pollFirstEntry().getValue(), told);
            }
        } else if (message instanceof ServerMessage.ActionRejected told
                && line.edits().containsKey(told.id())) {
            line.guest().edits().told(line.edits().get(told.id()));
        }
    }

    private void settled(Line line, int edit, ServerMessage.ActionApplied told) {
        Integer event = line.guest().edits().eventOf(edit);
        line.guest().edits().told(edit);
        Violation.unless(
                line.life() < hall.restarts() || event != null,
                "%s was told of edit %d, which the server never saw",
                line,
                edit);
        Numbered state = histories.get(line.life()).get(told.seq());
        Violation.unless(
                event == null || state == null || state.event() >= event,
                "%s was told that edit %d is in seq %d, and it is not",
                line,
                edit,
                told.seq());
    }

    long applied() {
        return applied;
    }

    long refused() {
        return refused;
    }
}
