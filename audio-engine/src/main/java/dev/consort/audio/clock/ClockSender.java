package dev.consort.audio.clock;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Sends each message at its moment, on a thread of its own. */
final class ClockSender implements AutoCloseable {
    private static final long LOOK_NANOS = 1_000_000;
    private static final long PATIENCE_MILLIS = 1_000;

    private final ClockRing ring;
    private final IntConsumer wire;
    private Thread thread;
    private volatile boolean ending;

    /** @param wire takes a message: status, then its data bytes above it */
    ClockSender(ClockRing ring, IntConsumer wire) {
        this.ring = ring;
        this.wire = wire;
    }

    /** Begins to send by a clock, ns. */
    void start(LongSupplier nanos) {
        thread = new Thread(() -> run(nanos), "consort-clock");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private void run(LongSupplier nanos) {
        while (!ending) {
            LockSupport.parkNanos(send(nanos.getAsLong()));
        }
    }

    /** Sends what is due and answers how long to wait before looking again, ns. */
    long send(long now) {
        while (!ring.isEmpty() && ring.due() <= now) {
            wire.accept(ring.take());
        }
        return ring.isEmpty() ? LOOK_NANOS : Math.min(LOOK_NANOS, ring.due() - now);
    }

    @Override
    public void close() {
        ending = true;
        if (thread != null) {
            LockSupport.unpark(thread);
            try {
                thread.join(PATIENCE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
