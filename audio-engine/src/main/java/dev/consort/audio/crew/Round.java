package dev.consort.audio.crew;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** One work that is shared out. Each part is taken by whoever comes first. */
final class Round {
    /** Some 10 µs: about as long as a part takes. */
    private static final int PATIENCE = 500;

    private final Shift shift;
    private final int parts;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Round(Shift shift, int parts) {
        this.shift = shift;
        this.parts = parts;
    }

    /** Does parts until all are taken. */
    void take(int hand) {
        for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
            work(part, hand);
        }
    }

    private void work(int part, int hand) {
        try {
            shift.work(part, hand);
        } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
        } finally {
            done.incrementAndGet();
        }
    }

    /** Waits until the last part is done. */
    void await() {
        for (int looks = 0; done.get() < parts; looks++) {
            if (looks < PATIENCE) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() != null) {
            throw (RuntimeException) failure.get();
        }
    }
}
