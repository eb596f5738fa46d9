package dev.consort.audio.scsynth.server;

import dev.consort.audio.scsynth.osc.Command;

/**
 * What the server says of itself.
 *
 * @param load share of the time there is that it takes on average, 0–1 and above
 * @param sampleRate Hz
 */
public record Status(double load, double sampleRate) {
    /** Before it has said anything. */
    public static final Status UNKNOWN = new Status(0, 48_000);

    private static final int AVERAGE_PERCENT = 5;
    private static final int NOMINAL_RATE = 7;

    static Status of(Command reply) {
        return new Status(reply.number(AVERAGE_PERCENT) / 100, reply.number(NOMINAL_RATE));
    }
}
