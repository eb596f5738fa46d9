package dev.consort.server.members;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps late edits out: whoever lost an instrument to somebody else may have edits under way that were made before that was
 * known. The seq with which it was lost is the epoch that tells them apart. Session thread only.
 */
public final class Fence {
    private final Map<Loss, Long> lostAt = new HashMap<>();

    /** An instrument and the client that had it. */
    private record Loss(int instrument, int clientId) {}

    /** An instrument was taken from a client; the state with this seq says so. */
    public void lost(int instrument, int clientId, long seq) {
        lostAt.put(new Loss(instrument, clientId), seq);
    }

    /** Whether a client that knew the session up to {@code seen} did not know yet that it had lost one of these. */
    public boolean isLate(List<Integer> instruments, int clientId, long seen) {
        return instruments.stream().anyMatch(id -> lostAt.getOrDefault(new Loss(id, clientId), Long.MIN_VALUE) > seen);
    }

    /** A client has left for good; its number is not given again. */
    public void forget(int clientId) {
        lostAt.keySet().removeIf(loss -> loss.clientId == clientId);
    }
}
