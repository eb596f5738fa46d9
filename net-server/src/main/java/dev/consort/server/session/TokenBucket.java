package dev.consort.server.session;

import dev.consort.server.members.Paces.Pace;

/** Allows a steady rate with a burst on top. Times are nanoseconds of any monotonic clock. Not thread-safe. */
public final class TokenBucket {
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

    /** A full bucket. */
    public static TokenBucket of(Pace pace, long now) {
        return perSecond(pace.perSecond(), pace.burst(), now);
    }

    /** Takes one; answers false, and takes nothing, if there is none. */
    public boolean take(long now) {
        return take(1, now);
    }

    /** Takes so many; answers false, and takes nothing, if there are fewer. */
    public boolean take(double amount, long now) {
        tokens = Math.min(burst, tokens + (now - last) * perNano);
        last = now;
        if (tokens < amount) {
            return false;
        }
        tokens -= amount;
        return true;
    }
}
