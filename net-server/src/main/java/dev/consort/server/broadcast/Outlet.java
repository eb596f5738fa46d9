package dev.consort.server.broadcast;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.message.ServerMessage;

/** The way out to one client. Called by the session's thread only; never blocks. */
public interface Outlet {
    /** Whether more can be sent without piling up. */
    boolean isWritable();

    /** Hands a frame over; it leaves with the next {@link #flush}. */
    void send(Frame frame);

    /** Lets everything go that was handed over since the last call. */
    void flush();

    /** Bytes of control messages that were handed over and have not left. */
    long backlogBytes();

    /** Control messages that were handed over and have not left. */
    int backlogMessages();

    /** Bytes that were handed over since the connection began; 0 where nobody counts them. */
    default long sentBytes() {
        return 0;
    }

    /** The client has joined: from now on it may say everything. */
    void welcomed();

    /** Says a last thing (null: nothing) and closes. */
    void close(ServerMessage farewell);

    /** One message of this client was dealt with; the connection may read on. */
    void handled();

    /** The machine that the client is on, without port. */
    String host();

    /** The lasting key whose possession the client has proved; null if none. Known from its first Hello on. */
    Pin clientKey();

    /** Writes down what this client does, in one line of the log. */
    void log(String event);

    /** Where the client is, for logs. */
    String address();
}
