package dev.consort.protocol.history.words;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.Target;

/** What automation and controllers move, as people call it. */
public final class TargetNames {
    private TargetNames() {}

    /** For example {@code "the level of Drums"}. What is not in the session has its number. */
    public static String of(NetworkState state, Target target) {
        return new TargetWords(new Names(state, state)).of(target);
    }
}
