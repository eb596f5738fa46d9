package dev.consort.tui.room;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The clock of a simulated room, and what will happen when. Time stands still while something happens. */
final class Agenda {
    static final long MILLI = 1_000_000;

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingLong(Entry::at).thenComparingLong(Entry::serial));
    private long now;
    private long serial;

    private record Entry(long at, long serial, Runnable work) {}

    long now() {
        return now;
    }

    /** Does something after a while; of two things at one moment, the first that was noted comes first. */
    void after(long nanos, Runnable work) {
        entries.add(new Entry(now + Math.max(0, nanos), serial++, work));
    }

    /** Lets time pass. */
    void advance(long nanos) {
        long end = now + nanos;
        while (!entries.isEmpty() && entries.peek().at() <= end) {
            Entry next = entries.poll();
            now = next.at();
            next.work().run();
        }
        now = end;
    }
}
