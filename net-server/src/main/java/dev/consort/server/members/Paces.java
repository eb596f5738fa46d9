package dev.consort.server.members;

import java.time.Duration;

/**
 * How fast people may come and speak; settings, so that tests can turn them.
 *
 * <p>The usual ones lie well above what hands do. A key that repeats in a terminal sends 30 to 60 edits in a second, and a
 * knob that is swept is nothing else. Live notes have a measure of their own, so that a fader costs nobody a note: sixty
 * notes in a second are 120 messages with their ends. The bytes let a paste of four thousand notes through at once.
 *
 * @param newcomers new connections from one address
 * @param messages edits, requests and whatever is not in one of the next two
 * @param playing live notes and their ends
 * @param errands what is dear for everybody: projects, the whole state, sending people out
 * @param bytes of all messages together
 * @param patience who goes on for this long at more than that, or has this long more waiting than is dealt with, is sent
 *     away
 */
public record Paces(Pace newcomers, Pace messages, Pace playing, Pace errands, Pace bytes, Duration patience) {
    private static final int KIBI = 1024;

    public static final Paces USUAL = new Paces(
            new Pace(5, 10),
            new Pace(120, 240),
            new Pace(300, 600),
            new Pace(5, 10),
            new Pace(256 * KIBI, 512 * KIBI),
            Duration.ofSeconds(2));

    /**
     * A steady rate with a burst on top.
     *
     * @param perSecond the rate
     * @param burst most at once after a pause
     */
    public record Pace(double perSecond, double burst) {}
}
