package dev.consort.tui.room;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.state.NetworkState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who lost which instrument to somebody else, and with which seq: what was done before that was known must not be done. */
final class Losses {
    private static final long NOT_NUMBERED = Long.MAX_VALUE;

    private final Map<Loss, Long> lostAt = new HashMap<>();

    private record Loss(int instrument, int clientId) {}

    void happened(Event event, NetworkState before, NetworkState after) {
        if (event.message() instanceof ClientMessage.HandOver handOver && before.ownership() != after.ownership()) {
            lost(handOver.instrument(), before, after);
        }
        if (before.players() != after.players()) {
            lostAt.keySet().removeIf(loss -> !after.players().contains(loss.clientId()));
        }
    }

    private void lost(int instrument, NetworkState before, NetworkState after) {
        if (before.ownerOf(instrument) != null
                && before.ownerOf(instrument).clientId()
                        != after.ownerOf(instrument).clientId()) {
            lostAt.put(new Loss(instrument, before.ownerOf(instrument).clientId()), NOT_NUMBERED);
        }
    }

    /** A state that has all losses so far got this number. */
    void numbered(long seq) {
        lostAt.replaceAll((loss, at) -> at == NOT_NUMBERED ? (Long) seq : at);
    }

    /** The server has forgotten it all. */
    void clear() {
        lostAt.clear();
    }

    /** Whether somebody who knew the session up to {@code seen} did not know of a loss of one of these. */
    boolean isLate(List<Integer> instruments, int clientId, Long seen) {
        return seen != null
                && instruments.stream().anyMatch(id -> lostAt.getOrDefault(new Loss(id, clientId), 0L) > seen);
    }
}
