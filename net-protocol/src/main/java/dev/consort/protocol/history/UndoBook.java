package dev.consort.protocol.history;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.history.delta.Attempt;
import dev.consort.protocol.history.delta.Delta;
import dev.consort.protocol.history.delta.Reach;
import dev.consort.protocol.history.words.Deed;
import dev.consort.protocol.history.words.Deeds;
import dev.consort.protocol.history.words.Grain;
import dev.consort.protocol.state.NetworkState;
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

    /** Most single values in the steps that a player can take back; one step may have more, and is then the only one. */
    public static final int MOST_VALUES = 1_000_000;

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
        Refusal first = null;
        for (Step step : direction.from(seat).all()) {
            Attempt attempt = step.delta().undo(state);
            Refusal denied = denied(step, author, state, attempt);
            if (denied == null) {
                return taken(direction, seat, author, step, state, attempt, millis);
            }
            if (seat.tell(step)) {
                return passedOver(direction, step, denied);
            }
            first = first == null ? denied : first;
        }
        return Taken.refused(first.code(), first.reason());
    }

    /** What the edit needed is needed again, for what is there now and for what would be there then. */
    private static Refusal denied(Step step, Author author, NetworkState state, Attempt attempt) {
        Refusal now = step.denied(state, author.clientId());
        return now != null || !attempt.isPossible() ? now : step.denied(attempt.state(), author.clientId());
    }

    /** The step stays for the time when its author has what it needs again; asked once more, it is the turn of the next. */
    private static Taken passedOver(Direction direction, Step step, Refusal denied) {
        return Taken.refused(
                denied.code(),
                denied.reason() + " (your edit: " + step.deed().brief() + "). It stays; " + direction.next());
    }

    private Taken taken(
            Direction direction,
            Seat seat,
            Author author,
            Step step,
            NetworkState state,
            Attempt attempt,
            long millis) {
        Trace rival = recent.rival(step);
        direction.from(seat).remove(step);
        if (rival != null || !attempt.isPossible()) {
            Trace cause = rival != null ? rival : recent.cause(step, attempt.conflicts());
            return Taken.refused(RefusalCode.CONFLICT, conflict(direction, step, cause));
        }
        recent.remove(step.seq());
        Delta back = Delta.between(state, attempt.state());
        long undoes = direction == Direction.UNDO ? step.seq() : 0;
        Step turned = new Step(++seq, undoes, author, millis, step.action(), step.deed(), back);
        direction.to(seat).push(turned);
        recent.add(Trace.of(turned, back.reach()));
        return Taken.done(attempt.state(), direction.success() + step.deed().brief());
    }

    private static String conflict(Direction direction, Step step, Trace cause) {
        String reason = "it no longer fits in with what is there now";
        if (cause != null) {
            boolean isOwn = cause.author().clientId() == step.author().clientId();
            reason = (isOwn ? "you have " : cause.name() + " has ") + cause.words() + " since";
        }
        return reason + "; your edit (" + step.deed().brief() + ") stays as it is, and " + direction.next();
    }

    /** Forgets what a player could take back: the seat has been given up. What they did stays known by name. */
    public void forget(int clientId) {
        seats.remove(clientId);
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
