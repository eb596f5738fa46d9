package dev.consort.server.members;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests for the privilege that wait for the holder's answer. Session thread only. */
public final class PrivilegeDesk {
    private final Map<Integer, Long> deadlines = new LinkedHashMap<>();
    private final long answerNanos;

    /** @param answerNanos no answer within this time is a denial */
    public PrivilegeDesk(long answerNanos) {
        this.answerNanos = answerNanos;
    }

    /** Notes a request; answers false if this client's request waits already. */
    public boolean request(int clientId, long now) {
        return deadlines.putIfAbsent(clientId, now + answerNanos) == null;
    }

    /** Takes a request from the desk; answers whether there was one. */
    public boolean settle(int clientId) {
        return deadlines.remove(clientId) != null;
    }

    /** Takes the requests from the desk that got no answer in time. */
    public List<Integer> expire(long now) {
        List<Integer> over = new ArrayList<>();
        deadlines.forEach((clientId, deadline) -> {
            if (now - deadline >= 0) {
                over.add(clientId);
            }
        });
        over.forEach(deadlines::remove);
        return over;
    }

    /** Takes all requests from the desk. */
    public List<Integer> settleAll() {
        List<Integer> waiting = new ArrayList<>(deadlines.keySet());
        deadlines.clear();
        return waiting;
    }
}
