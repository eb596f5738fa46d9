package dev.consort.client;

/**
 * How fast edits leave: a little slower than a server lets them in, so that none is refused for having been made in a
 * burst, by a script or without a link. Times are nanoseconds of any monotonic clock.
 */
final class Pacer {
    private static final double PER_SECOND = 100;
    private static final double BURST = 200;

    /** So many bytes weigh as much as one edit: what a server takes in a second of one, by what it takes of the other. */
    private static final double BYTES = 256 * 1024 / 120.0;

    private double left = BURST;
    private long last;

    /** A connection begins: the server starts to count anew. */
    void begin(long now) {
        left = BURST;
        last = now;
    }

    /** Whether an edit of so many bytes may leave now; if so, it is counted. */
    boolean take(int bytes, long now) {
        double weight = 1 + bytes / BYTES;
        left = Math.min(BURST, left + (now - last) * PER_SECOND / 1e9);
        last = now;
        if (left < weight) {
            return false;
        }
        left -= weight;
        return true;
    }
}
