package dev.consort.client.connection;

import dev.consort.protocol.message.ServerMessage;

/** Told of what happens on one connection, on the client's thread. */
public interface Peer {
    void onConnected(ServerLink link);

    void onMessage(ServerLink link, ServerMessage message);

    /** The connection has ended, or none could be made. Comes once, last. */
    void onEnded(String reason);
}
