package dev.consort.client.connection;

/**
 * How patient a client is. All in milliseconds.
 *
 * @param silence without a frame for this long, the server is taken for lost
 * @param ping how often the round trip is measured
 * @param watch how often the two are looked after
 * @param goodbye how long leaving may take
 * @param focus how often others are told where this player looks, at most
 */
public record LinkTiming(long silence, long ping, long watch, long goodbye, long focus) {
    public static final LinkTiming USUAL = new LinkTiming(15_000, 5_000, 1_000, 1_000, 100);
}
