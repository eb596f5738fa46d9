package dev.consort.protocol.history;

import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.state.NetworkState;

/**
 * What came of an undo or a redo.
 *
 * @param state the next state; null if it was refused
 * @param refusal why not; null if it was done
 * @param sentence what was taken back or done again, or why not, for the player
 */
public record Taken(NetworkState state, Refusal refusal, String sentence) {
    static Taken done(NetworkState state, String sentence) {
        return new Taken(state, null, sentence);
    }

    static Taken refused(RefusalCode code, String sentence) {
        return new Taken(null, new Refusal(code, sentence), sentence);
    }

    /** Whether nothing was changed. */
    public boolean isRefused() {
        return refusal != null;
    }
}
