package dev.consort.server.journal;

import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.state.NetworkState;

/** What is heard of an errand: progress any number of times, and one of the others at its end. */
public sealed interface ErrandNews {
    /** It goes on. */
    record Progress(String text, double share) implements ErrandNews {}

    /** It was not done; nothing has changed. */
    record Refused(RefusalCode code, String reason) implements ErrandNews {
        /** Something stands in the way. */
        public Refused(String reason) {
            this(RefusalCode.CONFLICT, reason);
        }
    }

    /** It was done, and everybody should know. */
    record Done(String text) implements ErrandNews {}

    /** The session goes back to this state of its own, as an edit of whoever wanted it. */
    record WentBack(String text, NetworkState state) implements ErrandNews {}

    /**
     * The session goes on in another project.
     *
     * @param opening what that begins with
     * @param takeUp to be called by the session's thread as soon as it has: edits from then on belong to the other project
     */
    record Opened(String text, Opening opening, Runnable takeUp) implements ErrandNews {}
}
