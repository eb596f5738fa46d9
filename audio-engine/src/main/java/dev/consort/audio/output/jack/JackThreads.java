package dev.consort.audio.output.jack;

import com.sun.jna.NativeLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * The threads of libjack's on which a client calls Java. When a client is closed, libjack cancels them wherever they are;
 * in the middle of Java that would stop the whole virtual machine for ever. Therefore a client first lets its thread end
 * by itself, with the answer no, and is closed when that has gone: not only out of Java, but altogether, since on its
 * way it still talks to the server, and two must not do that at once.
 */
final class JackThreads {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final long PATIENCE_NANOS = 1_000_000_000;

    /** A server in synchronous mode takes five seconds to let a thread go. */
    private static final long END_NANOS = 12_000_000_000L;

    private static final long FAREWELL_NANOS = 200_000_000;
    private static final long NAP_NANOS = 1_000_000;

    private volatile boolean leaving;
    private volatile Thread periods;
    private volatile Thread shutdown;
    private volatile Path task;

    /** A period begins; answers whether there are to be more. For JACK's thread. */
    boolean enterPeriod() {
        Thread here = Thread.currentThread();
        if (periods != here) {
            task = task();
            periods = here;
        }
        return !leaving;
    }

    /** The server says that it ends. For JACK's thread. */
    void enterShutdown() {
        shutdown = Thread.currentThread();
    }

    /**
     * Waits until no thread of JACK's is in Java: until they have ended, or for a second when they do not, because the
     * server is dead and calls none of them.
     */
    void leave() {
        leaving = true;
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while ((isAlive(periods) || isAlive(shutdown)) && deadline - System.nanoTime() > 0) {
            LockSupport.parkNanos(this, NAP_NANOS);
        }
        if (periods != null && !isAlive(periods)) {
            awaitEnd(task);
        }
    }

    private static boolean isAlive(Thread thread) {
        return thread != null && thread.isAlive();
    }

    /** Where the system shows the thread that calls this; null where it does not. */
    private static Path task() {
        try {
            int id = NativeLibrary.getProcess().getFunction("gettid").invokeInt(new Object[0]);
            Path shown = TASKS.resolve(String.valueOf(id));
            return Files.exists(shown) ? shown : null;
        } catch (UnsatisfiedLinkError elsewhere) {
            return null;
        }
    }

    private void awaitEnd(Path shown) {
        long until = System.nanoTime() + (shown == null ? FAREWELL_NANOS : END_NANOS);
        while ((shown == null || Files.exists(shown)) && until - System.nanoTime() > 0) {
            LockSupport.parkNanos(this, NAP_NANOS);
        }
    }
}
