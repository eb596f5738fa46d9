package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;

/** Waves as they are, and noise. */
final class BasicSources {
    /** Offsets of the saws beside the middle one, as shares of the widest: Szabo, "How to Emulate the Super Saw" (2010). */
    private static final double[] SUPER = {-0.11002313, -0.06288439, -0.01952356, 0.01991221, 0.06216538, 0.10745242};

    private BasicSources() {}

    static SynthDef of(SourceType type, VoiceGraph v) {
        return switch (type) {
            case SINE -> v.finished(Stereo.both(v.sine(v.hz())), 0.9);
            case SAW -> v.finished(Stereo.both(v.centred(v.saw(v.hz()))), 1.1);
            case SQUARE -> v.finished(Stereo.both(v.pulse(v.hz(), c(0.5))), 0.8);
            case TRIANGLE -> v.finished(Stereo.both(v.ar("LFTri", v.hz(), c(0))), 1);
            case NOISE -> v.finished(Stereo.both(noise(v)), 0.8);
            case PULSE -> v.finished(Stereo.both(v.centred(v.pulse(v.hz(), v.knob("width")))), 0.85);
            case SUPER_SAW -> v.finished(superSaw(v), 1.05);
            default -> v.finished(Stereo.both(v.ar("SyncSaw", v.hz(), v.hz().times(v.knob("ratio")))), 1);
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
}
