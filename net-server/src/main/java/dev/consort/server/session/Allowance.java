package dev.consort.server.session;

import dev.consort.server.members.Paces;

/** How much one client may still say. Times are nanoseconds of any monotonic clock. Session thread only. */
final class Allowance {
    /** After so long without a refusal a client has come to reason, and the patience begins anew. */
    private static final long QUIET_NANOS = 1_000_000_000;

    private final TokenBucket messages;
    private final TokenBucket playing;
    private final TokenBucket errands;
    private final TokenBucket bytes;
    private final long patience;
    private boolean wasOver;
    private long overSince;
    private long lastOver;

    /** What becomes of a message. */
    enum Verdict {
        WITHIN,
        OVER,
        /** Over for so long that the connection ends. */
        FOR_TOO_LONG
    }

    Allowance(Paces paces, long now) {
        messages = TokenBucket.of(paces.messages(), now);
        playing = TokenBucket.of(paces.playing(), now);
        errands = TokenBucket.of(paces.errands(), now);
        bytes = TokenBucket.of(paces.bytes(), now);
        patience = paces.patience().toNanos();
    }

    /** Counts one message of so many bytes. */
    Verdict take(Speech kind, int size, long now) {
        boolean isWithin = bucket(kind).take(now) & bytes.take(size, now);
        return isWithin ? Verdict.WITHIN : over(now);
    }

    private Verdict over(long now) {
        if (!isOver(now)) {
            overSince = now;
        }
        wasOver = true;
        lastOver = now;
        return now - overSince >= patience ? Verdict.FOR_TOO_LONG : Verdict.OVER;
    }

    /** Whether it has gone too far and not been quiet since. */
    boolean isOver(long now) {
        return wasOver && now - lastOver < QUIET_NANOS;
    }

    private TokenBucket bucket(Speech kind) {
        return switch (kind) {
            case NOTE, NOTE_END -> playing;
            case ERRAND -> errands;
            case MESSAGE, GOODBYE -> messages;
        };
    }
}
