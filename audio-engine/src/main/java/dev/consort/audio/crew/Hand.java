package dev.consort.audio.crew;

import java.util.concurrent.locks.LockSupport;

/** A helper and its thread: looks out for the next round for a while, then sleeps until it is called. */
final class Hand implements Runnable {
    /** Some 40 µs: longer than what one thread does alone between two rounds, most of the time. */
    private static final int PATIENCE = 2000;

    private final int number;
    private final Thread thread;
    private volatile Round offered;
    private volatile boolean asleep;
    private volatile boolean closed;

    Hand(int number) {
        this.number = number;
        thread = new Thread(this, "render-" + number);
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets it take part. */
    void offer(Round round) {
        offered = round;
        if (asleep) {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void run() {
        Round last = null;
        while (!closed) {
            Round now = next(last);
            if (now != last) {
                now.take(number);
                last = now;
            }
        }
    }

    /** The next round, or the last one again when it was woken without reason. */
    private Round next(Round last) {
        for (int looks = 0; looks < PATIENCE; looks++) {
            if (offered != last || closed) {
                return offered;
            }
            Thread.onSpinWait();
        }
        asleep = true;
        if (offered == last && !closed) {
            LockSupport.park(this);
        }
        asleep = false;
        return offered;
    }

    void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
