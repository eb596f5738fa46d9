package dev.consort.protocol.history;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.history.delta.Delta;
import dev.consort.protocol.state.NetworkState;

/** One undo or redo of one player. */
final class Turn {
    private final Direction direction;
    private final Seat seat;
    private final Recent recent;
    private final Author author;
    private final NetworkState state;

    Turn(Direction direction, Seat seat, Recent recent, Author author, NetworkState state) {
        this.direction = direction;
        this.seat = seat;
        this.recent = recent;
        this.author = author;
        this.state = state;
    }

    /**
     * The newest step for which its author has what it needs. One that is closed is told of once and then passed over: it
     * stays for the time when it is open again.
     *
     * @param seq the place of the step that this becomes
     */
    Taken take(long seq, long millis) {
        Refusal first = null;
        for (Step step : direction.from(seat).all()) {
            Refusal denied = step.denied(state, author.clientId());
            Delta.Attempt attempt = denied != null ? null : step.delta().undo(state);
            denied =
                    attempt == null || !attempt.isPossible() ? denied : step.denied(attempt.state(), author.clientId());
            if (denied == null) {
                return taken(step, attempt, seq, millis);
            }
            if (seat.tell(step)) {
                return passedOver(step, denied);
            }
            first = first == null ? denied : first;
        }
        return Taken.refused(first.code(), first.reason());
    }

    private Taken passedOver(Step step, Refusal denied) {
        return Taken.refused(
                denied.code(),
                denied.reason() + " (your edit: " + step.deed().brief() + "). It stays; " + direction.next());
    }

    /** Done, or in conflict: either way the step is not there for another try. */
    private Taken taken(Step step, Delta.Attempt attempt, long seq, long millis) {
        Trace rival = recent.rival(step);
        direction.from(seat).remove(step);
        if (rival != null || !attempt.isPossible()) {
            Trace cause = rival != null ? rival : recent.cause(step, attempt.conflicts());
            return Taken.refused(RefusalCode.CONFLICT, conflict(step, cause));
        }
        recent.remove(step.seq());
        keep(step, attempt.made(), seq, millis);
        return Taken.done(attempt.state(), direction.success() + step.deed().brief());
    }

    /** What this did can be turned round itself, as it was done now: it knows which ids had been used up meanwhile. */
    private void keep(Step step, Delta back, long seq, long millis) {
        long undoes = direction == Direction.UNDO ? step.seq() : 0;
        Step turned = new Step(seq, undoes, author, millis, step.action(), step.deed(), back);
        direction.to(seat).push(turned);
        recent.add(Trace.of(turned, back.reach()));
    }

    private String conflict(Step step, Trace cause) {
        String reason = "it no longer fits in with what is there now";
        if (cause != null) {
            boolean isOwn = cause.author().clientId() == step.author().clientId();
            reason = (isOwn ? "you have " : cause.name() + " has ") + cause.words() + " since";
        }
        return reason + "; your edit (" + step.deed().brief() + ") stays as it is, and " + direction.next();
    }
}
