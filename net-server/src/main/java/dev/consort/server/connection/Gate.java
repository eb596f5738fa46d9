package dev.consort.server.connection;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

/** Counts the connections that have not joined, in all and by address, so that knocking costs the band nothing. Any thread. */
final class Gate {
    private static final int MOST = 32;
    private static final int MOST_PER_ADDRESS = 8;

    private final Map<InetAddress, Integer> knocking = new HashMap<>();
    private int total;

    synchronized boolean enter(InetAddress address) {
        int already = knocking.getOrDefault(address, 0);
        if (total >= MOST || already >= MOST_PER_ADDRESS) {
            return false;
        }
        total++;
        knocking.put(address, already + 1);
        return true;
    }

    synchronized void leave(InetAddress address) {
        total--;
        knocking.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
    }
}
