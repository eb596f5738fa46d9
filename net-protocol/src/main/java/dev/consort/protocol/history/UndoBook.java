package dev.consort.protocol.history;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.history.delta.Delta;
import dev.consort.protocol.history.delta.Reach;
import dev.consort.protocol.history.words.Deed;
import dev.consort.protocol.history.words.Deeds;
import dev.consort.protocol.history.words.Grain;
import dev.consort.protocol.state.NetworkState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What everybody can take back, each for themselves. A player's seat is known by its client id, so it outlasts a
 * connection. One thread at a time; whoever asks for an undo goes on with the state that it answers.
 */
public final class UndoBook {
    /** Most steps that a player can take back. */
    public static final int DEEPEST = 500;

    /** What follows within so many milliseconds belongs to the same sweep. */
    public static final long SWEEP_MILLIS = 500;

    /** So many of everybody's last steps are remembered, to say who is in the way. */
    public static final int REMEMBERED = 2000;

    /**
     * Most single values in the steps that a player can take back, some 300 bytes each in memory; one step may have more,
     * and is then the only one.
     */
    public static final int MOST_VALUES = 200_000;

    private final Map<Integer, Seat> seats = new TreeMap<>();
    private final Recent recent = new Recent();
    private long seq;

    /**
     * Keeps what an action did, if it can be taken back. To be called for each action that was applied.
     *
     * @param before the state that it found
     * @param after the state that it left
     * @param millis when; any clock, as long as it is always the same
     */
    public void record(Author author, NetworkAction action, NetworkState before, NetworkState after, long millis) {
        Delta delta = Deeds.grainOf(action.getClass()) == Grain.NONE ? null : Delta.between(before, after);
        if (delta == null || delta.isEmpty()) {
            return;
        }
        Seat seat = seats.computeIfAbsent(author.clientId(), id -> new Seat());
        seat.begin();
        Delta joined = joined(seat, action, before, after, millis);
        Reach touched = joined == null ? delta.reach() : delta.reach().and(withdrawn(seat, seat.open()));
        Deed deed = Deeds.of(action, before, after);
        Step step = new Step(++seq, 0, author, millis, action, deed, joined == null ? delta : joined);
        recent.add(Trace.of(step, touched));
        if (!step.delta().isEmpty()) {
            seat.undo().push(step);
        }
        seat.setOpen(step.delta().isEmpty() ? null : step);
    }

    /** The sweep so far and what comes now, as one; null if this is no sweep, or somebody came in between. */
    private Delta joined(Seat seat, NetworkAction action, NetworkState before, NetworkState after, long millis) {
        Step open = seat.open();
        boolean isSweep = open != null
                && millis >= open.millis()
                && millis - open.millis() <= SWEEP_MILLIS
                && Sweep.continues(open.action(), action);
        return isSweep && recent.rival(open) == null ? open.delta().then(before, after) : null;
    }

    /** The sweep so far is not kept as a step of its own; it has touched what it has touched all the same. */
    private Reach withdrawn(Seat seat, Step step) {
        seat.undo().remove(step);
        return recent.remove(step.seq());
    }

    /**
     * Takes back the last edit of a player, as far as nobody has been there since.
     *
     * @param millis when; as in {@link #record}
     */
    public Taken undo(Author author, NetworkState state, long millis) {
        return take(Direction.UNDO, author, state, millis);
    }

    /**
     * Does again what a player took back last, as far as nobody has been there since.
     *
     * @param millis when; as in {@link #record}
     */
    public Taken redo(Author author, NetworkState state, long millis) {
        return take(Direction.REDO, author, state, millis);
    }

    private Taken take(Direction direction, Author author, NetworkState state, long millis) {
        Seat seat = seats.get(author.clientId());
        if (seat == null || direction.from(seat).isEmpty()) {
            return Taken.refused(RefusalCode.INVALID, direction.nothing());
        }
        seat.setOpen(null);
        return new Turn(direction, seat, recent, author, state).take(++seq, millis);
    }

    /** Forgets what a player could take back: the seat has been given up. What they did stays known by name. */
    public void forget(int clientId) {
        seats.remove(clientId);
    }

    /** Forgets what everybody could take back but these. */
    public void keepOnly(Collection<Integer> clientIds) {
        seats.keySet().retainAll(clientIds);
    }

    /** How many steps a player can take back now. */
    public int depth(int clientId) {
        Seat seat = seats.get(clientId);
        return seat == null ? 0 : seat.undo().all().size();
    }

    /** What everybody did last and still stands, oldest first. */
    public List<Trace> recent() {
        return recent.all();
    }

    /** All of it as a JSON object, for a journal. */
    public Map<String, Object> saved() {
        return Saved.of(seq, seats, recent).toJson();
    }

    /**
     * A book with what was {@link #saved}.
     *
     * @throws dev.consort.protocol.shape.Malformed if it is not that
     */
    public static UndoBook restored(Map<String, Object> json) {
        UndoBook book = new UndoBook();
        Saved saved = Saved.fromJson(json);
        book.seq = saved.seq();
        saved.seats().forEach(each -> book.seats.put(each.clientId(), each.seat()));
        saved.recent().forEach(book.recent::add);
        return book;
    }
}
