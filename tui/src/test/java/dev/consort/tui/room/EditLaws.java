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
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What must hold for every action: it is done as a whole or not at all, by nobody who may not; an edit of a client is
 * done once at most and in its order; what a client is told to be in a state is in it; and nothing else changes the music.
 */
final class EditLaws {
    private final Hall hall;
    private final Map<Long, Numbered> history;
    private final Map<Line, Long> lastIds = new IdentityHashMap<>();
    private NetworkState awaited;
    private boolean isDue;
    private Line from;
    private int lastChange;
    private long applied;
    private long refused;

    EditLaws(Hall hall, Map<Long, Numbered> history) {
        this.hall = hall;
        this.history = history;
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
        from = line;
        if (message instanceof ClientMessage.Action action) {
            Author author = author(line.seat());
            boolean rises = action.id() > lastIds.getOrDefault(line, 0L);
            lastIds.merge(line, action.id(), Math::max);
            isDue = rises && author != null && mayAndCan(action.action(), author);
        }
    }

    private Author author(int clientId) {
        Player player = hall.state().players().get(clientId);
        return player == null ? null : new Author(clientId, player.name());
    }

    private boolean mayAndCan(NetworkAction action, Author author) {
        boolean isErrand = action instanceof ProjectAction || action instanceof HistoryAction;
        if (isErrand || action.access().refusal(hall.state(), author.clientId()) != null) {
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
            applied += isDue ? 1 : 0;
            refused += isDue ? 0 : 1;
            boolean isLive = isDue && action.action() instanceof PlayAction;
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
        return after == awaited || after.equals(awaited) || isLive && isSameButForNotes(after, awaited);
    }

    private void note(long id) {
        Integer edit = from.edits().get(id);
        if (edit != null) {
            from.guest().edits().dealtWith(edit, isDue ? lastChange : Edits.REFUSED);
        }
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
        }
    }

    private void settled(Line line, int edit, ServerMessage.ActionApplied told) {
        Integer event = line.guest().edits().eventOf(edit);
        Violation.unless(event != null, "%s was told of edit %d, which the server never saw", line, edit);
        Numbered state = history.get(told.seq());
        Violation.unless(
                state == null || state.event() >= event,
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
