package dev.consort.audio.clock;

import java.util.concurrent.atomic.AtomicLong;

/**
 * MIDI messages with their moments, from the audio thread to the one that sends. Bounded, without locks: one thread
 * offers, one takes.
 */
final class ClockRing {
    /** Six seconds of clock at the highest tempo. */
    static final int CAPACITY = 1024;

    private final long[] dues = new long[CAPACITY];
    private final int[] messages = new int[CAPACITY];
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong offered = new AtomicLong();

    /** Appends a message; false when there is no room. */
    boolean offer(int message, long due) {
        long at = offered.get();
        if (at - taken.get() >= CAPACITY) {
            return false;
        }
        dues[(int) (at % CAPACITY)] = due;
        messages[(int) (at % CAPACITY)] = message;
        offered.setRelease(at + 1);
        return true;
    }

    boolean isEmpty() {
        return taken.get() == offered.getAcquire();
    }

    /** When the next message is due, ns; only while there is one. */
    long due() {
        return dues[(int) (taken.get() % CAPACITY)];
    }

    /** Takes the next message; only while there is one. */
    int take() {
        long at = taken.get();
        int message = messages[(int) (at % CAPACITY)];
        taken.setRelease(at + 1);
        return message;
    }
}
