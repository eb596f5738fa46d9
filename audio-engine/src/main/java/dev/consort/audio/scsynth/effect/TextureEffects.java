package dev.consort.audio.scsynth.effect;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Graph;
import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.protocol.state.effect.EffectType;

/** What wears, holds and breaks the sound. */
final class TextureEffects {
    private static final int WINDOW = 2048;

    private TextureEffects() {}

    static Stereo of(EffectType type, EffectGraph e) {
        return switch (type) {
            case VINYL -> vinyl(e);
            case GRANULAR_FREEZE -> granular(e);
            case SPECTRAL_FREEZE -> spectral(e);
            default -> glitch(e);
        };
    }

    private static Stereo vinyl(EffectGraph e) {
        // A record's hole is never in the middle: 33 1/3 turns a minute.
        Signal wow = e.sine(c(33.333 / 60), 0).times(e.knob("wow")).times(0.0022);
        Signal flutter = e.ar("LFNoise2", c(7)).times(e.knob("flutter")).times(0.0004);
        Signal time = wow.plus(flutter).plus(0.004);
        Signal crackle = e.ar("BPF", e.ar("Dust2", e.knob("noise").times(40).plus(0.5)), c(2200), c(1.4))
                .times(e.knob("noise"))
                .times(3);
        Signal hiss =
                e.highPass(e.ar("PinkNoise"), c(2000)).times(e.knob("hiss")).times(0.06);
        return e.in().each(side -> e.ar("HPF", e.lowPass(e.delayed(side, 0.02, time), c(9000)), c(40))
                .plus(crackle)
                .plus(hiss));
    }

    /** Grains from anywhere in the last second, so that a moment stays as a cloud. */
    private static Stereo granular(EffectGraph e) {
        Cloud cloud = new Cloud(e, 3);
        Signal clock = e.ar("Dust", e.knob("density"));
        Signal behind = e.ar("TRand", c(0.6), c(1.6), clock);
        Signal speed = e.knob("pitch").semitonesToRatio();
        return cloud.grains(
                clock,
                e.knob("grain"),
                speed,
                behind,
                e.knob("spread"),
                e.knob("density").times(e.knob("grain")));
    }

    private static Stereo spectral(EffectGraph e) {
        Signal buffers = e.graph().ir("MaxLocalBufs", c(2));
        return new Stereo(frozen(e, e.in().left(), buffers), frozen(e, e.in().right(), buffers));
    }

    private static Signal frozen(EffectGraph e, Signal sound, Signal buffers) {
        Graph graph = e.graph();
        Signal buffer = graph.ir("LocalBuf", c(1), c(WINDOW), buffers);
        Signal chain = graph.kr("FFT", buffer, sound, c(0.25), c(1), c(1), c(0));
        Signal held = graph.kr("PV_MagFreeze", chain, graph.param("freeze", 0));
        Signal blurred = graph.kr("PV_MagSmear", held, e.knob("blur").times(60));
        return graph.ar("IFFT", blurred, c(1), c(0));
    }

    /** Now and then a small piece is repeated for a while. */
    private static Stereo glitch(EffectGraph e) {
        Cloud cloud = new Cloud(e, 2);
        Signal clock = e.ar("Impulse", e.knob("rate"), c(0));
        Signal stutters = e.ar("TRand", c(0), c(1), clock).above(c(0.4));
        Signal size = e.knob("size").times(e.graph().ir("SampleRate"));
        Signal from = e.ar("Latch", cloud.head().minus(size), clock);
        Signal moved = e.ar("Phasor", clock, c(1), c(0), size, c(0));
        Signal place = from.plus(moved).plus(cloud.frames()).modulo(cloud.frames());
        Signal share = stutters.lagged(0.004);
        return e.in().crossTo(Stereo.both(cloud.read(place)), share);
    }
}
