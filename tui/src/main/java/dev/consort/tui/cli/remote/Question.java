package dev.consort.tui.cli.remote;

import dev.consort.tui.studio.Answer;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One thing that is asked for: the newest answer, or why there is none. Any thread. */
final class Question<T> {
    /** Why there is no answer, where the server does not know the question. */
    static final String NOT_HERE = "not available from this server";

    private static final String SILENT = NOT_HERE + ": it does not answer";

    /** A server that knows the question answers it sooner. */
    static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final LongSupplier nanos;
    private final Sending sending;
    private boolean isOpen;
    private Sent sent = Sent.NOT_YET;
    private long sentAt;
    private T newest;

    /** What became of a message. */
    enum Sent {
        /** It is on its way. */
        SENT,
        /** There is no link at the moment. */
        NOT_YET,
        /** The server would not know it. */
        NEVER
    }

    /** Asks the server, if that can be done. */
    interface Sending {
        Sent send();
    }

    /** @param nanos a clock that only ever rises */
    Question(LongSupplier nanos, Sending sending) {
        this.nanos = nanos;
        this.sending = sending;
    }

    synchronized void ask() {
        isOpen = true;
        sent = sending.send();
        sentAt = nanos.getAsLong();
    }

    /** There is a new link: what was not answered on the old one is asked again. */
    synchronized void askAgain() {
        if (isOpen) {
            ask();
        }
    }

    /** Whether nobody has asked yet. */
    synchronized boolean isNew() {
        return !isOpen && newest == null;
    }

    /** Whether it was sent and may still be answered. */
    synchronized boolean isOnItsWay() {
        return isOpen && sent == Sent.SENT && !isLate();
    }

    synchronized void heard(T answer) {
        newest = answer;
        isOpen = false;
    }

    /** Nobody wants to know any longer. */
    synchronized void forget() {
        newest = null;
        isOpen = false;
    }

    synchronized Answer<T> answer() {
        if (newest != null) {
            return Answer.of(newest);
        }
        if (isOpen && sent == Sent.NEVER) {
            return Answer.missing(NOT_HERE);
        }
        return isOpen && sent == Sent.SENT && isLate() ? Answer.missing(SILENT) : Answer.waiting();
    }

    private boolean isLate() {
        return nanos.getAsLong() - sentAt >= PATIENCE_NANOS;
    }
}
