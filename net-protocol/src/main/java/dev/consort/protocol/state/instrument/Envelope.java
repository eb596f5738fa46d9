package dev.consort.protocol.state.instrument;

/**
 * How a note's loudness moves: attack to full, decay to the sustain level, release to silence.
 *
 * @param attack seconds, 0.001–2
 * @param decay seconds, 0.001–2
 * @param sustain level, 0–1
 * @param release seconds, 0.001–5
 */
public record Envelope(double attack, double decay, double sustain, double release) {
    public static final Envelope SYNTH = new Envelope(0.01, 0.1, 0.7, 0.3);
    public static final Envelope PLUCKED = new Envelope(0.001, 2, 0.5, 0.2);
    public static final Envelope DRUM = new Envelope(0.001, 0.3, 1, 0.1);
}
