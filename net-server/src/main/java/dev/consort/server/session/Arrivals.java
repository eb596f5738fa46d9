package dev.consort.server.session;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Where news from other threads waits for the session's. */
final class Arrivals {
    private final Queue<Consumer<Now>> waiting = new ConcurrentLinkedQueue<>();
    private volatile Runnable bell = () -> {};

    /** This is rung, on any thread, when something has come. */
    void onArrival(Runnable ring) {
        bell = ring;
    }

    /** To be done by the session's thread. Any thread. */
    void add(Consumer<Now> work) {
        waiting.add(work);
        bell.run();
    }

    /** Does what has come. Session thread only. */
    void take(Now now) {
        for (Consumer<Now> work = waiting.poll(); work != null; work = waiting.poll()) {
            work.accept(now);
        }
    }
}
