package dev.consort.client.connection;

import dev.consort.protocol.message.ClientMessage;

/** One connection to a server. On the client's thread. */
public interface ServerLink {
    /** Sends a message; what is sent on a broken connection is lost, and the end of the connection says so. */
    void send(ClientMessage message);

    /** Whether the server takes what it is sent; if not, messages pile up here. */
    boolean isWritable();

    /** Ends the connection as a bad network would; the peer is told. */
    void close();
}
