package dev.consort.client;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;

/**
 * Told of what happens in a session, on the client's own thread: whoever implements it only takes note. Everything may be
 * left out; a program that only looks at the state now and then needs none of it.
 */
public interface SessionListener {
    /** What is shown has changed; what did not change has kept its identity. */
    default void onState(NetworkState before, NetworkState after) {}

    /** New meters. */
    default void onMetering(ServerMessage.Metering metering) {}

    /** The link has changed. */
    default void onLink(LinkStatus link) {}

    /** An own action was not done. {@code action} is null where the server refused it. */
    default void onRefused(NetworkAction action, Refusal refusal) {}

    /** Somebody, privilege, ownership, chat or the server itself has something to say. */
    default void onMessage(ServerMessage message) {}

    /** The session is over for this client and will not come back by itself. */
    default void onClosed(String reason) {}
}
