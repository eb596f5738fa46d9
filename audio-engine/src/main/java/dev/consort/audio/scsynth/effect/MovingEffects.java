package dev.consort.audio.scsynth.effect;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.protocol.state.effect.EffectType;

/** What swings by itself. */
final class MovingEffects {
    private static final int MOST_STAGES = 12;

    private MovingEffects() {}

    static Stereo of(EffectType type, EffectGraph e) {
        return switch (type) {
            case GATE -> gate(e);
            case CHORUS -> chorus(e);
            case FLANGER -> flanger(e);
            case PHASER -> phaser(e);
            case TREMOLO -> tremolo(e);
            case AUTO_PAN -> autoPan(e);
            case LESLIE -> leslie(e);
            default -> ringMod(e);
        };
    }

    private static Stereo gate(EffectGraph e) {
        Signal open = e.wave(e.knob("shape"), e.knob("rate")).times(0.5).plus(0.5);
        Signal depth = e.knob("depth");
        return e.in().times(c(1).minus(depth).plus(depth.times(open)));
    }

    private static Stereo chorus(EffectGraph e) {
        return new Stereo(chorus(e, e.in().left(), 0), chorus(e, e.in().right(), Math.PI / 2));
    }

    private static Signal chorus(EffectGraph e, Signal sound, double phase) {
        Signal depth = e.knob("depth");
        Signal sum = c(0);
        for (int i = 0; i < 3; i++) {
            Signal sway = e.sine(e.knob("rate").times(1 + 0.13 * i), phase + 2 * Math.PI * i / 3);
            sum = sum.plus(e.delayed(
                    sound, 0.15, sway.times(0.5).plus(0.5).times(depth).plus(0.008 + 0.003 * i)));
        }
        return sum.times(1 / Math.sqrt(3));
    }

    private static Stereo flanger(EffectGraph e) {
        return new Stereo(flanger(e, e.in().left(), 0), flanger(e, e.in().right(), Math.PI / 2));
    }

    private static Signal flanger(EffectGraph e, Signal sound, double phase) {
        Signal sway = e.sine(e.knob("rate"), phase).times(0.5).plus(0.5);
        Signal time = sway.times(e.knob("depth")).plus(0.0003);
        Signal comb = e.ar("CombC", sound, c(0.02), time, e.ringing(time, e.knob("feedback")));
        // What goes round makes it louder.
        return comb.times(c(1).minus(e.knob("feedback").times(0.6)));
    }

    private static Stereo phaser(EffectGraph e) {
        Stereo back = e.graph().stereo("LocalIn", c(0), c(0));
        Stereo driven = e.in().plus(back.times(e.knob("feedback")));
        Stereo out = new Stereo(phaser(e, driven.left(), 0), phaser(e, driven.right(), 0.8));
        e.graph().write("LocalOut", out.left(), out.right());
        return out;
    }

    private static Signal phaser(EffectGraph e, Signal sound, double phase) {
        Signal sway = e.graph().kr("SinOsc", e.knob("rate"), c(phase)).times(e.knob("depth"));
        Signal hz = sway.times(24).semitonesToRatio().times(700);
        Signal[] row = new Signal[MOST_STAGES + 1];
        row[0] = e.knob("stages").minus(1);
        Signal stage = sound;
        for (int i = 1; i <= MOST_STAGES; i++) {
            stage = allPass(e, stage, e.audible(hz.times(1 + 0.12 * i)));
            row[i] = stage;
        }
        return e.ar("Select", row);
    }

    /** Of the first order; its coefficient from the tangent: Zölzer, "DAFX" (2011), chapter 2. */
    private static Signal allPass(EffectGraph e, Signal sound, Signal hz) {
        Signal angle = hz.times(Math.PI).over(e.graph().ir("SampleRate"));
        Signal tangent = angle.sin().over(angle.cos());
        Signal a = tangent.minus(1).over(tangent.plus(1));
        return e.ar("FOS", sound, a, c(1), a.negated());
    }

    private static Stereo tremolo(EffectGraph e) {
        Signal wave = e.wave(e.knob("shape"), e.knob("rate"));
        return e.in().times(c(1).minus(e.knob("depth").times(wave.times(-0.5).plus(0.5))));
    }

    private static Stereo autoPan(EffectGraph e) {
        Signal place = e.wave(e.knob("shape"), e.knob("rate")).times(e.knob("depth"));
        return e.graph().stereo("Balance2", e.in().left(), e.in().right(), place, c(Math.sqrt(2)));
    }

    /** A horn that turns fast and a drum that turns slowly, each heard from two sides: Doppler, loudness and colour. */
    private static Stereo leslie(EffectGraph e) {
        Signal speed = e.graph().param("speed", 1).lagged(1.5);
        Signal mono = e.in().mono();
        Signal horn = e.highPass(mono, c(800));
        Signal drum = e.lowPass(mono, c(800));
        Signal depth = e.knob("hornDepth");
        Stereo above = new Stereo(
                turning(e, horn, speed.times(6.7), 0, depth), turning(e, horn, speed.times(6.7), 2.1, depth));
        Stereo below = new Stereo(
                turning(e, drum, speed.times(5.7), 1, depth.times(0.4)),
                turning(e, drum, speed.times(5.7), 3.1, depth.times(0.4)));
        return above.plus(below);
    }

    private static Signal turning(EffectGraph e, Signal sound, Signal hz, double phase, Signal depth) {
        Signal angle = e.sine(hz, phase);
        Signal moved = e.delayed(sound, 0.01, angle.times(depth).times(0.0008).plus(0.002));
        return moved.times(angle.times(depth).times(-0.45).plus(1));
    }

    private static Stereo ringMod(EffectGraph e) {
        Signal depth = e.knob("depth");
        Signal wave = e.sine(e.knob("frequency"), 0);
        return e.in().times(wave.times(depth).plus(c(1).minus(depth)));
    }
}
