package dev.consort.bench.crash;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for things with a deadline. */
final class Patience {
    private static final long POLL_NANOS = 2_000_000;

    private Patience() {}

    /**
     * Waits until something holds.
     *
     * @param sentence what went wrong if it never does
     * @throws IllegalStateException with that sentence
     */
    static void await(Duration deadline, String sentence, BooleanSupplier condition) {
        long end = System.nanoTime() + deadline.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException(sentence);
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
