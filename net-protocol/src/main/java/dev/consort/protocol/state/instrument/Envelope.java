package dev.consort.protocol.state.instrument;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;

/**
 * How a note's loudness moves: attack to full, decay to the sustain level, release to silence.
 *
 * @param attack seconds, 0.001–2
 * @param decay seconds, 0.001–2
 * @param sustain level, 0–1
 * @param release seconds, 0.001–5
 */
public record Envelope(
        @Range(min = 0.001, max = 2, unit = "s", exponential = true)
        double attack,

        @Range(min = 0.001, max = 2, unit = "s", exponential = true)
        double decay,

        @Share double sustain,

        @Range(min = 0.001, max = 5, unit = "s", exponential = true)
        double release) {
    public static final Envelope SYNTH = new Envelope(0.01, 0.1, 0.7, 0.3);
    public static final Envelope PLUCKED = new Envelope(0.001, 2, 0.5, 0.2);
    public static final Envelope DRUM = new Envelope(0.001, 0.3, 1, 0.1);
}
