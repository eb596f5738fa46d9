package dev.consort.audio.output;

/** When each block is due, counted from a fixed beginning; after a stall it begins anew instead of hurrying. */
final class BlockClock {
    /** So much late is a stall: nobody wants to hear it made up for. */
    private static final int STALL_BLOCKS = 20;

    private final long blockNanos;
    private long next;

    BlockClock(long blockNanos, long now) {
        this.blockNanos = blockNanos;
        this.next = now;
    }

    long blockNanos() {
        return blockNanos;
    }

    /** How long to wait before the next block; 0 or less means: at once. */
    long nanosUntilNext(long now) {
        next += blockNanos;
        if (now - next > STALL_BLOCKS * blockNanos) {
            next = now;
        }
        return next - now;
    }

    /** Whether a block that is ready now has missed its time. */
    boolean isLate(long now) {
        return now - next > 4 * blockNanos;
    }
}
