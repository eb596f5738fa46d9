package dev.consort.protocol.testkit;

import dev.consort.protocol.state.NetworkState;
import java.util.function.UnaryOperator;

/**
 * Something that happens to a session.
 *
 * @param name for the report of a failure
 * @param isReload whether it puts a former state in place of the present one, which shares nothing with it
 */
public record Step(String name, boolean isReload, UnaryOperator<NetworkState> change) {
    public NetworkState on(NetworkState state) {
        return change.apply(state);
    }

    @Override
    public String toString() {
        return name;
    }
}
