package dev.consort.client;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether the server has answered all that was asked for. It answers in order, so the echo of a ping comes behind the
 * answer to whatever was sent before that ping.
 */
final class Settlement {
    private final AtomicLong asked = new AtomicLong();
    private long handled;
    private long handledBeforePing;
    private long pingedAt;
    private volatile long answered;

    /** Somebody asks for something. Any thread. */
    void asked() {
        asked.incrementAndGet();
    }

    /** It was sent, or refused here. The other methods, too, are for the client's thread. */
    void handled() {
        handled++;
    }

    /** Whether something was handled behind the last ping. */
    boolean needsPing() {
        return handledBeforePing < handled;
    }

    void pinged(long now) {
        pingedAt = now;
        handledBeforePing = handled;
    }

    /** An echo came of the ping that was sent {@code at}. */
    void echoed(long at) {
        answered = at == pingedAt ? handledBeforePing : answered;
    }

    /** Whether nothing is open. Any thread. */
    boolean isSettled() {
        return answered == asked.get();
    }
}
