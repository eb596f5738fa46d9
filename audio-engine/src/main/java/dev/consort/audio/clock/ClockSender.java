package dev.consort.audio.clock;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Sends each message at its moment, on a thread of its own. */
final class ClockSender implements AutoCloseable {
    private static final long LOOK_NANOS = 1_000_000;
    /** Less than the pulses that whoever is switched on waits for. */
    private static final long IDLE_NANOS = 20_000_000;

    private static final long PATIENCE_MILLIS = 1_000;

    private final ClockRing ring;
    private final IntConsumer wire;
    private final BooleanSupplier isWanted;
    private Thread thread;
    private volatile boolean ending;

    /**
     * A sender that waits to be started.
     *
     * @param wire takes a message: status, then its data bytes above it
     * @param isWanted whether there may be something to send soon
     */
    ClockSender(ClockRing ring, IntConsumer wire, BooleanSupplier isWanted) {
        this.ring = ring;
        this.isWanted = isWanted;
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
        long look = isWanted.getAsBoolean() ? LOOK_NANOS : IDLE_NANOS;
        return ring.isEmpty() ? look : Math.min(look, ring.due() - now);
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
