package dev.consort.audio.scsynth.effect;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.protocol.state.effect.EffectType;

/** Echoes and rooms. */
final class SpaceEffects {
    private static final double LONGEST_ECHO = 2.1;

    /** Frames of a part of an impulse response. */
    static final int PART_FRAMES = 2048;

    private SpaceEffects() {}

    static Stereo of(EffectType type, EffectGraph e) {
        return switch (type) {
            case DELAY -> delay(e);
            case GRANULAR_DELAY -> granular(e);
            case REVERB -> reverb(e);
            case CONVOLUTION_REVERB -> convolution(e);
            default -> spring(e);
        };
    }

    private static Stereo delay(EffectGraph e) {
        Signal time = e.graph().param("time", 0.3).lagged(0.15).max(c(0.001));
        Signal ringing = e.ringing(time, e.knob("feedback"));
        return e.in().each(side -> e.ar("CombC", side, c(LONGEST_ECHO), time, ringing));
    }

    private static Stereo granular(EffectGraph e) {
        Signal grain = e.knob("grain");
        Cloud cloud = new Cloud(e, LONGEST_ECHO + 1);
        Signal clock = e.ar("Dust", e.knob("density"));
        Signal speed = e.knob("pitch").semitonesToRatio();
        // What runs faster than it is written must begin further back.
        Signal behind = e.knob("time").max(grain.times(speed.minus(1)).max(c(0.01)));
        return cloud.grains(
                clock, grain, speed, behind, c(0.4), e.knob("density").times(grain));
    }

    private static Stereo reverb(EffectGraph e) {
        Stereo in = e.in();
        return e.graph().stereo("FreeVerb2", in.left(), in.right(), c(1), e.knob("room"), e.knob("damp"));
    }

    private static Stereo convolution(EffectGraph e) {
        Signal before = e.knob("predelay");
        Signal left = e.ar("DelayN", e.in().left(), c(0.5), before);
        Signal right = e.ar("DelayN", e.in().right(), c(0.5), before);
        return new Stereo(
                e.ar("PartConv", left, c(PART_FRAMES), e.graph().param(EffectParams.IMPULSE_LEFT, 0)),
                e.ar("PartConv", right, c(PART_FRAMES), e.graph().param(EffectParams.IMPULSE_RIGHT, 0)));
    }

    /** Two springs: a wave runs to and fro, its highs later each time, which is what all-passes in a row do. */
    private static Stereo spring(EffectGraph e) {
        Signal mono = e.highPass(e.in().mono(), c(120));
        return new Stereo(spring(e, mono, 0.0371, 1), spring(e, mono, 0.0437, 1.13));
    }

    private static Signal spring(EffectGraph e, Signal sound, double seconds, double stretch) {
        Signal chirp = sound;
        for (int i = 0; i < 8; i++) {
            chirp = e.ar("AllpassC", chirp, c(0.01), c(0.0011 * stretch * (1 + 0.11 * i)), c(0.02));
        }
        Signal decay = e.knob("decay");
        Signal runs = e.ar("CombC", chirp, c(0.1), c(seconds), decay)
                .plus(e.ar("CombC", chirp, c(0.1), c(seconds * 1.313), decay.times(0.8))
                        .times(0.7));
        return e.lowPass(runs, e.knob("tone").times(5500).plus(1500)).times(0.5);
    }
}
