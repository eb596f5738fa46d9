package dev.consort.protocol.history.delta;

import dev.consort.protocol.state.NetworkState;
import java.util.List;

/**
 * What came of taking back a change.
 *
 * @param state the state without the change; null if that was not possible
 * @param conflicts the places that are in the way; empty if it was possible
 */
public record Attempt(NetworkState state, List<Path> conflicts) {
    public Attempt {
        conflicts = List.copyOf(conflicts);
    }

    static Attempt done(NetworkState state) {
        return new Attempt(state, List.of());
    }

    static Attempt blocked(List<Path> conflicts) {
        return new Attempt(null, conflicts);
    }

    /** Whether there is a state without the change. */
    public boolean isPossible() {
        return conflicts.isEmpty();
    }
}
