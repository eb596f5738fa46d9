package dev.consort.server.connection;

import dev.consort.protocol.text.SafeText;
import dev.consort.server.members.Paces.Pace;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What peers do, in the log: one line an event, without a control character, at most ten in a second from one address. Any
 * thread.
 */
final class PeerLog {
    private static final Pace LINES = new Pace(10, 10);
    private static final int LONGEST = 300;

    private final AddressBuckets lines;
    private final Consumer<String> log;

    /** @param clock nanoseconds that only ever rise */
    PeerLog(Consumer<String> log, LongSupplier clock) {
        this.log = log;
        this.lines = new AddressBuckets(LINES, clock);
    }

    /** Writes down an event, unless too much was written down of this address already. */
    synchronized void event(SocketAddress from, String event) {
        if (!(from instanceof InetSocketAddress peer) || lines.take(peer.getAddress())) {
            log.accept(SafeText.clean(from + " " + event, LONGEST));
        }
    }
}
