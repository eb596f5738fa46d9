package dev.consort.audio.scsynth.effect;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.protocol.state.effect.EffectType;

/** What shapes the spectrum, and the picture between left and right. */
final class ColourEffects {
    private ColourEffects() {}

    static Stereo of(EffectType type, EffectGraph e) {
        return switch (type) {
            case TILT_EQ -> e.in().each(side -> tilt(e, side));
            case PARA_EQ -> e.in().each(side -> parametric(e, side));
            case WAH_PEDAL -> wah(e);
            case RESONATOR -> e.in().each(side -> resonator(e, side));
            case STEREO_WIDENER -> sides(e.in(), c(1), e.knob("width"));
            case MID_SIDE ->
                sides(
                        e.in(),
                        e.knob("midGain").decibelsToGain(),
                        e.knob("sideGain").decibelsToGain().times(e.knob("width")));
            default -> e.in().crossTo(e.side(), e.knob("crossfade"));
        };
    }

    private static Signal tilt(EffectGraph e, Signal sound) {
        Signal half = e.knob("tilt").times(9);
        Signal low = e.ar("BLowShelf", sound, e.knob("frequency"), c(1.6), half.negated());
        return e.ar("BHiShelf", low, e.knob("frequency"), c(1.6), half);
    }

    private static Signal parametric(EffectGraph e, Signal sound) {
        Signal low = e.ar("BLowShelf", sound, e.audible(e.knob("low")), c(1), e.knob("lowGain"));
        Signal middle = e.ar("BPeakEQ", low, e.audible(e.knob("mid")), c(1), e.knob("midGain"));
        return e.ar("BHiShelf", middle, e.audible(e.knob("high")), c(1), e.knob("highGain"));
    }

    /** From 350 Hz, heel down, to 2.2 kHz. */
    private static Stereo wah(EffectGraph e) {
        Signal loud = e.graph().kr("Amplitude", e.in().mono(), c(0.01), c(0.15));
        Signal follows = loud.times(e.knob("sensitivity").times(6)).min(c(1));
        Signal foot = e.knob("position").plus(follows.times(e.knob("mode"))).min(c(1));
        Signal hz = foot.times(31.8).semitonesToRatio().times(350);
        Signal width = e.knob("resonance").reciprocal();
        return e.in().each(side ->
                e.ar("BPF", side, hz, width).times(2).plus(e.lowPass(side, hz).times(0.3)));
    }

    private static Signal resonator(EffectGraph e, Signal sound) {
        Signal time = e.knob("frequency").reciprocal();
        Signal string = e.ar("CombC", sound, c(0.06), time, e.knob("decay"));
        // As much power comes out as goes in, however long it rings: what comes back adds up to 1 / (1 - g²).
        Signal back = time.times(-6 * Math.log(10)).over(e.knob("decay")).exp();
        return e.ar("LeakDC", string, c(0.995)).times(c(1).minus(back).sqrt());
    }

    private static Stereo sides(Stereo in, Signal middle, Signal sides) {
        Signal mid = in.left().plus(in.right()).times(0.5).times(middle);
        Signal side = in.left().minus(in.right()).times(0.5).times(sides);
        return new Stereo(mid.plus(side), mid.minus(side));
    }
}
