package dev.consort.server.session;

/** Allows a steady rate with a burst on top. Times are nanoseconds of any monotonic clock. */
final class TokenBucket {
    private final double perNano;
    private final double burst;
    private double tokens;
    private long last;

    private TokenBucket(double perNano, double burst, long now) {
        this.perNano = perNano;
        this.burst = burst;
        this.tokens = burst;
        this.last = now;
    }

    static TokenBucket perSecond(double rate, double burst, long now) {
        return new TokenBucket(rate / 1e9, burst, now);
    }

    boolean take(long now) {
        tokens = Math.min(burst, tokens + (now - last) * perNano);
        last = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
