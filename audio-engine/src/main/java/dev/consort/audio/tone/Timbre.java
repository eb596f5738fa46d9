package dev.consort.audio.tone;

import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * A source's parameters, looked up once so that the audio thread reads plain numbers.
 *
 * @param type what kind of source
 * @param width pulse width, 0–1
 * @param color of noise: 0 white, 1 dark
 * @param decay seconds for a string, a factor for drums
 * @param damping of a string, 0–1
 * @param ratio modulator to carrier
 * @param index depth of frequency modulation
 * @param shift semitones by which pitches are moved
 */
public record Timbre(
        SourceType type,
        double width,
        double color,
        double decay,
        double damping,
        double ratio,
        double index,
        double shift) {

    /** The numbers of a source. */
    public static Timbre of(Source source) {
        return new Timbre(
                source.type(),
                source.param("width"),
                source.param("color"),
                source.param("decay"),
                source.param("damping"),
                source.param("ratio"),
                source.param("index"),
                source.param("transpose") + source.param("detune") / 100 + source.param("tune"));
    }

    /** The frequency in Hz of a MIDI pitch in equal temperament; {@code tuningA4} is that of pitch 69. */
    public double hz(double pitch, double tuningA4) {
        return tuningA4 * Math.pow(2, (pitch - 69 + shift) / 12);
    }
}
