package dev.consort.audio;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What hands do on the way to the audio thread. Bounded, without locks: any number of threads offer, one polls. Nothing
 * is allocated.
 */
final class GestureQueue {
    private static final int CAPACITY = 1024;

    /** A place holds 0 while it is empty. */
    private final AtomicLongArray places = new AtomicLongArray(CAPACITY);

    private final AtomicLong head = new AtomicLong();
    private final AtomicLong tail = new AtomicLong();

    /** Appends a gesture other than 0; false when the queue is full. Any thread. */
    boolean offer(long gesture) {
        while (true) {
            long at = tail.get();
            if (at - head.get() >= CAPACITY) {
                return false;
            }
            if (tail.compareAndSet(at, at + 1)) {
                places.set((int) (at % CAPACITY), gesture);
                return true;
            }
        }
    }

    /** Takes the next gesture; 0 when there is none. One thread. */
    long poll() {
        long at = head.get();
        int place = (int) (at % CAPACITY);
        long gesture = places.get(place);
        if (gesture != 0) {
            places.set(place, 0);
            head.set(at + 1);
        }
        return gesture;
    }
}
