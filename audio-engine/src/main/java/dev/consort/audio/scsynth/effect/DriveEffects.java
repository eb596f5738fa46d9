package dev.consort.audio.scsynth.effect;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.protocol.state.effect.EffectType;

/** What bends, breaks and boxes the wave. */
final class DriveEffects {
    /** Of each cabinet: low cut, resonance, presence and high cut, in Hz. */
    private static final double[][] CABINETS = {
        {110, 160, 2600, 4800}, {90, 130, 2900, 5300}, {75, 105, 2300, 4500}, {55, 80, 1600, 3600}
    };

    private DriveEffects() {}

    static Stereo of(EffectType type, EffectGraph e) {
        return switch (type) {
            case DISTORTION -> e.in().each(side -> distortion(e, side));
            case SATURATOR -> e.in().each(side -> saturator(e, side));
            case WAVEFOLDER -> e.in().each(side -> folder(e, side));
            case BIT_CRUSHER -> crusher(e);
            default -> e.in().each(side -> cabinet(e, side));
        };
    }

    private static Signal distortion(EffectGraph e, Signal sound) {
        Signal driven = sound.times(e.knob("drive"));
        Signal bent = e.ar("Select", e.knob("mode"), driven.tanh(), driven.within(-1, 1), driven.fold(c(1)));
        // From 700 Hz to 14 kHz.
        Signal bright =
                e.lowPass(bent, e.knob("tone").times(52).semitonesToRatio().times(700));
        return bright.over(e.knob("drive").sqrt()).times(1.2);
    }

    private static Signal saturator(EffectGraph e, Signal sound) {
        Signal drive = e.knob("drive");
        Signal uneven = sound.times(drive)
                .plus(sound.times(drive).squared().times(0.12))
                .tanh();
        Signal tilt = e.knob("color").minus(0.5).times(12);
        Signal coloured =
                e.ar("BHiShelf", e.ar("BLowShelf", uneven, c(300), c(1), tilt.negated()), c(3000), c(1), tilt);
        return e.ar("LeakDC", coloured.over(drive.sqrt()), c(0.999));
    }

    private static Signal folder(EffectGraph e, Signal sound) {
        Signal moved = sound.times(e.knob("drive")).plus(e.knob("symmetry").minus(0.5));
        return e.ar("LeakDC", moved.fold(c(0.8)), c(0.999));
    }

    private static Stereo crusher(EffectGraph e) {
        Signal clock = e.ar("Impulse", e.knob("rate"), c(0));
        Signal step = c(2).power(c(1).minus(e.knob("bits")));
        return e.in().each(side -> e.ar("Latch", side, clock).round(step));
    }

    private static Signal cabinet(EffectGraph e, Signal sound) {
        Signal model = e.knob("model");
        Signal low = e.ar("BHiPass", sound, choice(e, model, 0), c(0.9));
        Signal box = e.ar("BPeakEQ", low, choice(e, model, 1), c(0.7), c(5));
        Signal presence = e.ar("BPeakEQ", box, choice(e, model, 2), c(0.6), c(4));
        Signal bright = choice(e, model, 3).times(e.knob("tone").plus(0.5));
        Signal cone = e.ar(
                "BLowPass", e.ar("BLowPass", presence, e.audible(bright), c(0.8)), e.audible(bright.times(1.2)), c(1));
        // The cone's break-up: a notch and a peak where it begins.
        return e.ar("BPeakEQ", cone, bright.times(0.75), c(0.2), c(-5)).times(0.9);
    }

    private static Signal choice(EffectGraph e, Signal model, int column) {
        Signal[] inputs = new Signal[CABINETS.length + 1];
        inputs[0] = model;
        for (int i = 0; i < CABINETS.length; i++) {
            inputs[i + 1] = c(CABINETS[i][column]);
        }
        return e.graph().kr("Select", inputs);
    }
}
