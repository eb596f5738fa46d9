package dev.consort.server.session;

import dev.consort.protocol.message.machine.ClientTraffic;

/** How much goes over the line to one client, second by second. Session thread only. */
final class Traffic {
    private static final long SECOND = 1_000_000_000;

    private long measuredAt;
    private long sentThen;
    private long received;
    private long sentRate;
    private long receivedRate;

    Traffic(long now) {
        measuredAt = now;
    }

    /** The client has said something. */
    void take(int bytes) {
        received += bytes;
    }

    /** Works out what has gone over the line, once a second. */
    void measure(long sent, long now) {
        long nanos = now - measuredAt;
        if (nanos >= SECOND) {
            sentRate = perSecond(sent - sentThen, nanos);
            receivedRate = perSecond(received, nanos);
            sentThen = sent;
            received = 0;
            measuredAt = now;
        }
    }

    private static long perSecond(long bytes, long nanos) {
        return Math.round(bytes * (double) SECOND / nanos);
    }

    ClientTraffic of(int clientId, int backlog) {
        return new ClientTraffic(clientId, sentRate, receivedRate, backlog);
    }
}
