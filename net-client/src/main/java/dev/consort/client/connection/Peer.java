package dev.consort.client.connection;

import dev.consort.protocol.message.ServerMessage;

/** Told of what happens on one connection, on the client's thread. */
public interface Peer {
    /** There is a connection; nothing was said on it yet. */
    void onConnected(ServerLink link);

    /** The server has said something on a connection that was announced. */
    void onMessage(ServerMessage message);

    /** The connection has ended, or none could be made. Comes once, last. {@code reason} is for people. */
    void onEnded(String reason);

    /** The server is not the one that it should be; nothing was said to it. Comes instead of the end. */
    default void onDistrusted(String reason) {
        onEnded(reason);
    }
}
