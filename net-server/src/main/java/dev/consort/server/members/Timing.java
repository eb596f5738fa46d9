package dev.consort.server.members;

import java.time.Duration;

/**
 * The times of a session; settings, so that tests can turn them.
 *
 * @param heartbeat how often the server asks for a sign of life
 * @param silence after this much silence a client is suspended
 * @param seatKept how long a seat is kept for somebody whose connection was lost
 * @param privilegeAnswer how long the holder may think about a request for the privilege
 * @param handshake from accept to Welcome
 */
public record Timing(
        Duration heartbeat, Duration silence, Duration seatKept, Duration privilegeAnswer, Duration handshake) {
    public static final Timing USUAL = new Timing(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofSeconds(15),
            Duration.ofSeconds(5));
}
