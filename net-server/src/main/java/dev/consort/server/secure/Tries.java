package dev.consort.server.secure;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Counts tries that failed, by address: five in a minute are heard, ten lock the address for ten minutes, and each answer
 * waits longer than the one before. Nobody else is affected, and nobody who is in already. Times are nanoseconds of any
 * monotonic clock. Any thread.
 */
public final class Tries {
    private static final int MOST_IN_A_MINUTE = 5;
    private static final int MOST = 10;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final long LOCK = TimeUnit.MINUTES.toNanos(10);
    private static final long FIRST_DELAY_MILLIS = 250;
    private static final int DOUBLINGS = 3;

    /** So many addresses are remembered; whoever owns more of them could as well own the network. */
    private static final int MOST_ADDRESSES = 4_096;

    private final Map<InetAddress, Record> byAddress = new LinkedHashMap<>();

    /** What is known of one address. */
    private static final class Record {
        private final Deque<Long> failures = new ArrayDeque<>();
        private boolean isLocked;
        private long lockedAt;
    }

    /** Whether a try from there is looked at. */
    public synchronized boolean areHeard(InetAddress address, long now) {
        Record record = byAddress.get(address);
        if (record == null) {
            return true;
        }
        forgetOld(record, now);
        return !record.isLocked
                && record.failures.stream().filter(at -> now - at < MINUTE).count() < MOST_IN_A_MINUTE;
    }

    /** One more has failed there; answers whether this one locks the address. */
    public synchronized boolean failed(InetAddress address, long now) {
        Record record = byAddress.computeIfAbsent(address, any -> new Record());
        forgetOld(record, now);
        if (record.isLocked) {
            return false;
        }
        record.failures.addLast(now);
        record.isLocked = record.failures.size() >= MOST;
        record.lockedAt = now;
        forgetOldest();
        return record.isLocked;
    }

    private static void forgetOld(Record record, long now) {
        if (record.isLocked && now - record.lockedAt >= LOCK) {
            record.isLocked = false;
            record.failures.clear();
        }
        while (!record.isLocked && !record.failures.isEmpty() && now - record.failures.peekFirst() >= LOCK) {
            record.failures.removeFirst();
        }
    }

    private void forgetOldest() {
        if (byAddress.size() > MOST_ADDRESSES) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
    }

    /** How long the answer to a failure waits: 250 ms at least, doubling to 2 s with every one that came before. */
    public synchronized Duration delay(InetAddress address) {
        Record record = byAddress.get(address);
        int before = record == null ? 0 : record.failures.size() - 1;
        return Duration.ofMillis(FIRST_DELAY_MILLIS << Math.max(0, Math.min(before, DOUBLINGS)));
    }
}
