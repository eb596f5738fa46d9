package dev.consort.client.connection;

import dev.consort.client.trust.ServerTrust;

/**
 * The world around a client: the one thread on which everything of it happens, connections, time and chance. {@link
 * ClientLoop} is the real one; a simulation brings its own and has the rest of the client unchanged.
 */
public interface Surroundings extends AutoCloseable {
    /** Does something on the client's thread; answers false, and does nothing, once it is closed. Any thread. */
    boolean execute(Runnable work);

    /** Does something on the client's thread after a while; nothing once it is closed. Any thread. */
    void schedule(Runnable work, long millis);

    /**
     * Tries to connect; the peer is told how it went, after 5 s at the latest, and over TLS after 4.5 s more. Client's
     * thread, one at a time.
     *
     * @param trust what the server has to show; null for plain TCP
     */
    void connect(String host, int port, ServerTrust trust, Peer peer);

    /** Whether the caller is on the client's thread, where nobody may wait for what happens there. */
    boolean isCurrent();

    /** Nanoseconds of a clock that only ever rises. Any thread. */
    long nanos();

    /** A number from 0 to 1. */
    double chance();

    /** Ends the connection and the thread; does not wait for that. */
    @Override
    void close();
}
