package dev.consort.protocol.testkit;

import dev.consort.protocol.state.NetworkState;
import java.util.function.UnaryOperator;

/** Something that happens to a session; the name is for the report of a failure. */
public record Step(String name, UnaryOperator<NetworkState> change) {
    public NetworkState on(NetworkState state) {
        return change.apply(state);
    }

    @Override
    public String toString() {
        return name;
    }
}
