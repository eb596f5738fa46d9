package dev.consort.server.machine;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread for work that nobody waits for; it ends when there is none. */
final class BackThread {
    private static final int IDLE_SECONDS = 10;

    private BackThread() {}

    /**
     * A thread of this name.
     *
     * @param mostWaiting pieces of work beyond which it throws {@link RejectedExecutionException}
     */
    static Executor called(String name, int mostWaiting) {
        ThreadPoolExecutor one = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(mostWaiting), work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    thread.setPriority(Thread.MIN_PRIORITY);
                    return thread;
                });
        one.allowCoreThreadTimeOut(true);
        return one;
    }
}
