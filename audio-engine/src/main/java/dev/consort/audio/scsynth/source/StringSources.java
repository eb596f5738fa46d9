package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;

/** Plucked strings: Karplus and Strong, "Digital Synthesis of Plucked-String and Drum Timbres" (1983). */
final class StringSources {
    private static final double LOWEST_HZ = 8;

    private StringSources() {}

    static SynthDef of(SourceType type, VoiceGraph v) {
        Signal sound =
                switch (type) {
                    case PLUCK -> pluck(v);
                    case GUITAR -> guitar(v);
                    case BASS_GUITAR -> bass(v);
                    case HARP -> harp(v);
                    default -> koto(v);
                };
        v.endInSilence(sound);
        return v.finished(Stereo.both(v.centred(sound)), gain(type));
    }

    private static double gain(SourceType type) {
        return switch (type) {
            case PLUCK -> 0.7;
            case GUITAR -> 0.62;
            case BASS_GUITAR -> 1.1;
            case HARP -> 0.65;
            default -> 0.45;
        };
    }

    private static Signal pluck(VoiceGraph v) {
        Signal damping = v.knob("damping").times(0.85);
        return string(v, v.hz(), soft(v, 3000, 9000), v.knob("decay"), damping);
    }

    private static Signal guitar(VoiceGraph v) {
        // Plucked at a fifth of its length, the string lacks every fifth partial.
        Signal plucked = at(v, soft(v, 1500, 6000), 0.2);
        Signal string = string(v, v.hz(), plucked, v.scaled(3.5, 0.5), c(0.25));
        // Air and top plate of the body.
        Signal body = v.peak(v.peak(string, 105, 0.6, 5), 205, 0.5, 4);
        return v.peak(body, 420, 0.7, 2)
                .plus(v.band(v.white(), c(220), 0.8).times(v.fade(0.03)).times(0.25));
    }

    private static Signal bass(VoiceGraph v) {
        Signal finger = at(v, soft(v, 600, 2200), 0.13);
        Signal string = string(v, v.hz(), finger, v.scaled(2.2, 0.4), c(0.45));
        return v.peak(v.lowPass(string, 3500), 90, 0.8, 4).times(1.4).tanh();
    }

    private static Signal harp(VoiceGraph v) {
        Signal string = string(v, v.hz(), at(v, soft(v, 1800, 5000), 0.45), v.scaled(6, 0.7), c(0.12));
        return v.peak(string, 300, 1, 3);
    }

    private static Signal koto(VoiceGraph v) {
        // The plectrum pulls the string sharp; it falls back at once.
        Signal hz = v.hz().times(v.fade(0.12).times(0.012).plus(1));
        Signal string = string(v, hz, at(v, soft(v, 5000, 12_000), 0.08), v.scaled(1.8, 0.5), c(0.18));
        return v.peak(v.highPass(string, 120), 900, 0.8, 3);
    }

    /** Noise as bright as the stroke is hard. */
    private static Signal soft(VoiceGraph v, double dull, double bright) {
        Signal edge = v.velocity().times(bright - dull).plus(dull);
        return v.lowPass(v.white(), edge).times(1.5);
    }

    /** What a pluck at a share of the string's length leaves out. */
    private static Signal at(VoiceGraph v, Signal excitation, double share) {
        return excitation.minus(v.ar(
                "DelayC", excitation, c(share / LOWEST_HZ), v.hz().reciprocal().times(share)));
    }

    /**
     * The string itself. Its filter, one pole at {@code damping}, delays by its phase at the pitch; the line is shorter
     * by as much, so that it is in tune.
     */
    private static Signal string(VoiceGraph v, Signal hz, Signal excitation, Signal seconds, Signal damping) {
        Signal rate = v.graph().ir("SampleRate");
        Signal angle = hz.times(2 * Math.PI).over(rate);
        Signal phase = damping.times(angle.sin()).atan2(c(1).minus(damping.times(angle.cos())));
        Signal delay = hz.reciprocal().minus(phase.over(angle).over(rate));
        return v.ar("Pluck", excitation, v.strike(), c(1 / LOWEST_HZ), delay, seconds, damping);
    }
}
