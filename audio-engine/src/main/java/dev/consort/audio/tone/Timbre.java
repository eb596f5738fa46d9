package dev.consort.audio.tone;

import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * A source's parameters, looked up once so that the audio thread reads plain numbers.
 *
 * @param type what kind of source
 * @param tone the source whose tone is heard: the type itself, or what stands in for it
 * @param width pulse width, 0–1
 * @param color of noise: the number of the choice
 * @param decay seconds for a string, a factor for drums
 * @param damping of a string, 0–1
 * @param ratio modulator to carrier
 * @param index depth of frequency modulation
 * @param shift semitones by which pitches are moved
 * @param drum the pitch that chooses the drum, or below zero for the pitch that is played
 */
public record Timbre(
        SourceType type,
        SourceType tone,
        double width,
        double color,
        double decay,
        double damping,
        double ratio,
        double index,
        double shift,
        int drum) {

    /** The numbers of a source. */
    public static Timbre of(Source source) {
        StandIn heard = StandIn.of(source.type());
        return new Timbre(
                source.type(),
                heard.tone(),
                heard.param(source, "width"),
                heard.param(source, "color"),
                heard.param(source, "decay"),
                heard.param(source, "damping"),
                heard.param(source, "ratio"),
                heard.param(source, "index"),
                source.param("transpose") + source.param("detune") / 100 + source.param("tune"),
                heard.drum());
    }

    /** The frequency in Hz of a MIDI pitch in equal temperament; {@code tuningA4} is that of pitch 69. */
    public double hz(double pitch, double tuningA4) {
        return tuningA4 * Math.pow(2, (pitch - 69 + shift) / 12);
    }
}
