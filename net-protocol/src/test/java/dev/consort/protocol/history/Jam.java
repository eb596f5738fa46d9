package dev.consort.protocol.history;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.testkit.Sessions;

/** A session in which people edit, take back and do again, as a server would let them. */
final class Jam {
    static final Author ANA = new Author(1, "Ana");
    static final Author BEN = new Author(2, "Ben");
    static final Author CEM = new Author(4, "Cem");

    private UndoBook book = new UndoBook();
    private NetworkState state = start();
    private long millis;

    private static NetworkState start() {
        IdMap<Player> people = Sessions.full().players();
        for (Author each : new Author[] {ANA, BEN, CEM}) {
            people = people.with(each.clientId(), new Player(each.name(), Role.PLAYER, true, 0, null, 0));
        }
        return Sessions.full().withPlayers(people).withOwnership(IdMap.empty()).withPrivileged(null);
    }

    NetworkState state() {
        return state;
    }

    UndoBook book() {
        return book;
    }

    void setBook(UndoBook other) {
        book = other;
    }

    void setState(NetworkState changed) {
        state = changed;
    }

    void pause(long gap) {
        millis += gap;
    }

    void privilege(Author author) {
        state = state.withPrivileged(author == null ? null : new OwnerInfo(author.clientId(), author.name()));
    }

    void own(int instrument, Author author) {
        state = state.withOwnership(
                author == null
                        ? state.ownership().without(instrument)
                        : state.ownership().with(instrument, new OwnerInfo(author.clientId(), author.name())));
    }

    /** Whether it was allowed and possible. */
    boolean act(Author author, NetworkAction action) {
        if (action.access().refusal(state, author.clientId()) != null) {
            return false;
        }
        Outcome outcome = action.applyTo(state, author);
        if (outcome.isRefused()) {
            return false;
        }
        NetworkState before = state;
        state = outcome.state();
        book.record(author, action, before, state, millis);
        return true;
    }

    /** With the privilege, and as a step of its own; it must be possible. */
    Jam does(Author author, NetworkAction action) {
        pause(UndoBook.SWEEP_MILLIS + 1);
        return goesOn(author, action);
    }

    /** With the privilege, at once after what was before; it must be possible. */
    Jam goesOn(Author author, NetworkAction action) {
        privilege(author);
        if (!act(author, action)) {
            throw new AssertionError(action + ": " + action.access().refusal(state, author.clientId()) + " "
                    + action.applyTo(state, author).refusal());
        }
        return this;
    }

    Taken undo(Author author) {
        return taken(book.undo(author, state, millis));
    }

    Taken redo(Author author) {
        return taken(book.redo(author, state, millis));
    }

    private Taken taken(Taken taken) {
        state = taken.isRefused() ? state : taken.state();
        return taken;
    }
}
