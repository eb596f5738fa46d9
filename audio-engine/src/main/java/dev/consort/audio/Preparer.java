package dev.consort.audio;

import dev.consort.protocol.state.NetworkState;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns states into what the audio thread plays with, on a thread of its own, so that neither who edits nor the audio
 * thread waits for it. Only the newest state counts.
 */
final class Preparer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Preparer.class);
    private static final long PATIENCE_MILLIS = 2_000;

    private final Consumer<NetworkState> work;
    private final AtomicReference<NetworkState> wanted = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean ending;

    Preparer(Consumer<NetworkState> work) {
        this.work = work;
        thread = new Thread(this::run, "consort-prepare");
        thread.setDaemon(true);
        thread.start();
    }

    /** Hands over the newest state. Any thread; returns at once. */
    void offer(NetworkState state) {
        wanted.set(state);
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!ending) {
            NetworkState next = wanted.getAndSet(null);
            if (next == null) {
                LockSupport.park(this);
            } else {
                prepare(next);
            }
        }
    }

    private void prepare(NetworkState state) {
        try {
            work.accept(state);
        } catch (RuntimeException bug) {
            LOG.error("A state cannot be prepared for playing; the one before plays on", bug);
        }
    }

    @Override
    public void close() {
        ending = true;
        LockSupport.unpark(thread);
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
