package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Waves as they are, waves that move each other, and noise. Bell and brass: Chowning, "The Synthesis of Complex Audio
 * Spectra" (1973).
 */
final class WaveSources {
    /** Offsets of the saws beside the middle one, as shares of the widest: Szabo, "How to Emulate the Super Saw" (2010). */
    private static final double[] SUPER = {-0.11002313, -0.06288439, -0.01952356, 0.01991221, 0.06216538, 0.10745242};

    private WaveSources() {}

    static SynthDef of(SourceType type, VoiceGraph v) {
        return switch (type) {
            case SINE -> v.finished(Stereo.both(v.sine(v.hz())), 0.9);
            case SAW -> v.finished(Stereo.both(v.centred(v.saw(v.hz()))), 1.1);
            case SQUARE -> v.finished(Stereo.both(v.pulse(v.hz(), c(0.5))), 0.8);
            case TRIANGLE -> v.finished(Stereo.both(v.ar("LFTri", v.hz(), c(0))), 1);
            case NOISE -> v.finished(Stereo.both(noise(v)), 0.8);
            case PULSE -> v.finished(Stereo.both(v.centred(v.pulse(v.hz(), v.knob("width")))), 0.85);
            case SUPER_SAW -> v.finished(superSaw(v).each(v::centred), 1.05);
            case SYNC -> v.finished(Stereo.both(v.ar("SyncSaw", v.hz(), v.hz().times(v.knob("ratio")))), 1);
            case RING -> v.finished(Stereo.both(ring(v)), 0.95);
            case FEEDBACK_SINE -> v.finished(Stereo.both(v.ar("SinOscFB", v.hz(), v.knob("feedback"))), 1);
            case FM -> v.finished(Stereo.both(frequency(v)), 1);
            case PHASE_MOD -> v.finished(Stereo.both(phase(v, v.hz(), v.knob("ratio"), v.knob("index"))), 1);
            case FM_BELL -> v.finished(Stereo.both(bell(v)), 0.8);
            default -> v.finished(Stereo.both(brass(v)), 1);
        };
    }

    private static Signal noise(VoiceGraph v) {
        return v.ar(
                "Select",
                v.knob("color"),
                v.white(),
                v.ar("PinkNoise").times(2),
                v.ar("BrownNoise"),
                v.ar("GrayNoise"),
                v.ar("Dust", v.knob("density")));
    }

    private static Stereo superSaw(VoiceGraph v) {
        Signal mix = v.knob("mix");
        Signal spread = v.knob("spread").squared();
        // Szabo's curves of the middle's and the sides' levels over the mix.
        Signal sides = mix.squared().times(-0.73764).plus(mix.times(1.2841)).plus(0.044372);
        Stereo sum = Stereo.both(v.saw(v.hz()).times(mix.times(-0.55366).plus(0.99785)));
        for (int i = 0; i < SUPER.length; i++) {
            Signal saw = v.saw(v.hz().times(spread.times(SUPER[i]).plus(1)));
            // Saws start together; some milliseconds apart they do not add up to one.
            Signal apart = v.ar("DelayN", saw, c(0.02), v.chance(0.001, 0.02)).times(sides);
            double place = i % 2 == 0 ? 0.35 : 0.65;
            sum = sum.plus(new Stereo(apart.times(1 - place), apart.times(place)));
        }
        return sum;
    }

    private static Signal ring(VoiceGraph v) {
        Signal other = v.sine(v.audible(v.hz().times(v.knob("ratio"))));
        Signal depth = v.knob("depth");
        return v.sine(v.hz()).times(other.times(depth).plus(depth.times(-1).plus(1)));
    }

    private static Signal frequency(VoiceGraph v) {
        Signal other = v.hz().times(v.knob("ratio"));
        return v.sine(v.hz().plus(v.sine(other).times(other.times(v.knob("index")))));
    }

    private static Signal phase(VoiceGraph v, Signal hz, Signal ratio, Signal index) {
        return v.ar("SinOsc", hz, v.sine(hz.times(ratio)).times(index));
    }

    private static Signal bell(VoiceGraph v) {
        Signal hard = v.velocity().times(0.6).plus(0.4);
        Signal struck = phase(v, v.hz(), c(1.4), v.fade(v.scaled(5, 0.4)).times(hard.times(6)));
        Signal hum = phase(v, v.hz(), c(2.76), v.fade(v.scaled(2.5, 0.4)).times(hard.times(2)));
        return struck.times(0.35)
                .plus(hum.times(0.35))
                .plus(v.sine(v.hz()).times(0.5))
                .times(v.fade(v.scaled(9, 0.3)));
    }

    private static Signal brass(VoiceGraph v) {
        // The lips open within a twentieth of a second: the spectrum grows with the loudness.
        Signal open = v.rise(0.06).times(0.75).plus(v.fade(0.6).times(0.25));
        Signal index = open.times(v.velocity().times(4).plus(0.8));
        Signal scoop = v.fade(0.12).times(-0.012).plus(1);
        Signal hz = v.hz().times(scoop);
        return phase(v, hz, c(1), index)
                .times(0.75)
                .plus(phase(v, hz.times(1.001), c(1), index.times(0.6)).times(0.3));
    }
}
