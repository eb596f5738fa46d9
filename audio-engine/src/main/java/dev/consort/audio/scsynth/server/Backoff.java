package dev.consort.audio.scsynth.server;

/**
 * How long to wait before the next start: nothing after a server that ran for a while, then twice as long each time, up to
 * half a minute.
 */
record Backoff(int failures) {
    private static final long FIRST_MILLIS = 500;
    private static final long LONGEST_MILLIS = 30_000;
    private static final long STEADY_MILLIS = 10_000;

    static final Backoff NONE = new Backoff(0);

    /** After a server that ran for so many milliseconds, 0 when it never answered. */
    Backoff after(long ranMillis) {
        return new Backoff(ranMillis >= STEADY_MILLIS ? 1 : Math.min(30, failures + 1));
    }

    /** Milliseconds until the next start. */
    long millis() {
        return failures <= 1 ? 0 : Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(20, failures - 2));
    }
}
