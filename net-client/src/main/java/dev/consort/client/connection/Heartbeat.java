package dev.consort.client.connection;

/** Whether the server is still there, by when it was last heard. Times are nanoseconds of any monotonic clock. */
public final class Heartbeat {
    private static final long MILLI = 1_000_000;

    private final long silence;
    private final long interval;
    private long lastHeard;
    private long nextPing;

    public Heartbeat(LinkTiming timing) {
        this.silence = timing.silence() * MILLI;
        this.interval = timing.ping() * MILLI;
    }

    /** A connection begins; a first ping is due at once. */
    public void begin(long now) {
        lastHeard = now;
        nextPing = now;
    }

    /** Something came, whatever it was. */
    public void heard(long now) {
        lastHeard = now;
    }

    /** Whether nothing came for too long. */
    public boolean isLost(long now) {
        return now - lastHeard >= silence;
    }

    /** Whether it is time for a ping; if so, the next one is due an interval later. */
    public boolean takePingDue(long now) {
        boolean due = now - nextPing >= 0;
        nextPing = due ? now + interval : nextPing;
        return due;
    }
}
