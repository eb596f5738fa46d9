package dev.consort.protocol.action;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.state.NetworkState;

/** Errands to the session's history; the server keeps it, and what comes of them is a change of its own. */
public sealed interface HistoryAction extends NetworkAction {
    /** The largest seq that every JSON reader keeps exact. */
    double LAST_SEQ = 9_007_199_254_740_991.0;

    @Override
    default Access access() {
        return Access.player();
    }

    @Override
    default Outcome reduce(NetworkState state, Author author) {
        return Outcome.done(state);
    }

    /** Takes back the author's own last edit. */
    record Undo() implements HistoryAction {}

    /** Does again what the author took back last. */
    record Redo() implements HistoryAction {}

    /** Goes back to what the session was at a seq. */
    record Rewind(@Range(min = 0, max = LAST_SEQ) long seq) implements HistoryAction {
        @Override
        public Access access() {
            return Access.privileged();
        }
    }
}
