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
    /** Of a keyboard synthesiser. */
    public static final Envelope SYNTH = new Envelope(0.01, 0.1, 0.7, 0.3);

    /** Of a string that falls silent by itself, so that the envelope must not do so before it. */
    public static final Envelope PLUCKED = new Envelope(0.001, 2, 0.5, 0.2);

    /** Of a drum, which falls silent by itself. */
    public static final Envelope DRUM = new Envelope(0.001, 0.3, 1, 0.1);

    /** Of a bar that is struck. */
    public static final Envelope MALLET = new Envelope(0.001, 1.5, 0, 0.2);

    /** Of a bell, which rings on when it is let go. */
    public static final Envelope BELL = new Envelope(0.001, 2, 0, 0.5);

    /** Of a skin that is struck by hand. */
    public static final Envelope SKIN = new Envelope(0.001, 0.8, 0, 0.15);

    /** Of what sounds as long as there is breath, bow or air. */
    public static final Envelope HELD = new Envelope(0.05, 0.1, 0.8, 0.3);

    /** Of electric pianos and brass: a beginning that stands out. */
    public static final Envelope ACCENTED = new Envelope(0.01, 0.3, 0.5, 0.2);

    /** Of sound that is there already and is let through as it is. */
    public static final Envelope OPEN = new Envelope(0.001, 0.1, 1, 0.1);
}
