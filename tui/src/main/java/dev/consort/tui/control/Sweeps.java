package dev.consort.tui.control;

import dev.consort.protocol.state.control.Target;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Knobs that are being swept: of each target the newest value counts, and none leaves more often than 30 times a second,
 * all together 90 times, so that whoever moves eight faders at once stays below what a server takes from one player. Any
 * thread.
 */
public final class Sweeps {
    private static final long TARGET_NANOS = 33_333_334;
    private static final long ALL_NANOS = 11_111_112;

    private final Map<Target, Double> waiting = new LinkedHashMap<>();
    private final Map<Target, Long> left = new HashMap<>();
    private long lastLeft;
    private boolean hasLeft;

    /** A value on its way. */
    public record Move(Target target, double value) {}

    /** A target is to get this value. */
    public synchronized void turn(Target target, double value) {
        waiting.put(target, value);
    }

    /** The next value that may leave now, those that wait longest first; null if none may. */
    public synchronized Move next(long nowNanos) {
        if (hasLeft && nowNanos - lastLeft < ALL_NANOS) {
            return null;
        }
        left.values().removeIf(since -> nowNanos - since >= TARGET_NANOS);
        Iterator<Map.Entry<Target, Double>> each = waiting.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Target, Double> entry = each.next();
            if (!left.containsKey(entry.getKey())) {
                Move move = new Move(entry.getKey(), entry.getValue());
                each.remove();
                left.put(move.target(), nowNanos);
                lastLeft = nowNanos;
                hasLeft = true;
                return move;
            }
        }
        return null;
    }

    /** How long until a value may leave, ns; very long when none waits. */
    public synchronized long remainingNanos(long nowNanos) {
        long own = Long.MAX_VALUE;
        for (Target target : waiting.keySet()) {
            Long since = left.get(target);
            own = Math.min(own, since == null ? 0 : Math.max(0, since + TARGET_NANOS - nowNanos));
        }
        return own == Long.MAX_VALUE || !hasLeft ? own : Math.max(own, lastLeft + ALL_NANOS - nowNanos);
    }
}
