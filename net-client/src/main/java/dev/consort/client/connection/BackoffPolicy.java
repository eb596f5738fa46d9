package dev.consort.client.connection;

import java.util.function.DoubleSupplier;

/**
 * How long to wait before each new attempt: 0.25 s, doubling to 5 s, each up to a quarter less, so that a room does not
 * knock as one.
 */
public final class BackoffPolicy {
    private static final long FIRST_MILLIS = 250;
    private static final long LAST_MILLIS = 5_000;

    private final DoubleSupplier chance;

    /** {@code chance} answers numbers from 0 to 1. */
    public BackoffPolicy(DoubleSupplier chance) {
        this.chance = chance;
    }

    /**
     * Milliseconds to wait.
     *
     * @param attempt from 0
     */
    public long millis(int attempt) {
        long full = Math.min(LAST_MILLIS, FIRST_MILLIS << Math.min(attempt, 10));
        return Math.round(full * (0.75 + 0.25 * chance.getAsDouble()));
    }
}
