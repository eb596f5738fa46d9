package dev.consort.client;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;

/**
 * Told of what happens in a session, on the client's own thread: whoever implements it only takes note and never waits.
 * Everything may be left out; a program that only looks at the state now and then needs none of it. What a listener
 * throws is logged and harms nothing.
 */
public interface SessionListener {
    /** What is shown has changed; what did not change has kept its identity. */
    default void onState(NetworkState before, NetworkState after) {}

    /** New meters. */
    default void onMetering(ServerMessage.Metering metering) {}

    /** The link has changed. */
    default void onLink(LinkStatus link) {}

    /**
     * Something was not done, here or by the server; {@code refusal} says why.
     *
     * @param action null where it was a request, or a gesture that the server refused
     */
    default void onRefused(NetworkAction action, Refusal refusal) {}

    /**
     * The server has said something that is neither state nor meters: {@code Chat}, {@code Notice}, {@code Privilege…},
     * {@code OwnershipDenied}, {@code Welcome}, {@code Reconnect…}, {@code Error} or {@code Shutdown}.
     */
    default void onMessage(ServerMessage message) {}

    /** The session is over for this client and will not come back by itself. */
    default void onClosed(String reason) {}
}
