package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;

/** Voice, bow, breath and skin. Plucked strings are in {@link StringSources}. */
final class PhysicalSources {
    /** Modes of a round skin: zeros of the Bessel functions over the first (Fletcher and Rossing, chapter 3). */
    private static final double[] SKIN = {1, 1.594, 2.136, 2.296, 2.653, 2.918, 3.156, 3.501};

    private static final double LOWEST_HZ = 8;

    private PhysicalSources() {}

    static SynthDef of(SourceType type, VoiceGraph v) {
        return switch (type) {
            case FORMANT -> v.finished(Stereo.both(formant(v)), 0.5);
            case BOWED -> v.finished(Stereo.both(bowed(v)), 1.2);
            case BLOWN -> v.finished(Stereo.both(blown(v)), 0.9);
            default -> v.finished(Stereo.both(membrane(v)), 0.8);
        };
    }

    private static Signal formant(VoiceGraph v) {
        Signal width = v.knob("bandwidth").max(v.hz());
        return v.centred(v.ar("Formant", v.hz(), v.knob("formant"), width));
    }

    private static Signal bowed(VoiceGraph v) {
        Signal pressure = v.knob("pressure");
        // A hand that rocks, once the note stands.
        Signal rocking = v.sine(5.3).times(v.rise(0.7)).times(0.0015).plus(1);
        Signal hz = v.hz().times(rocking);
        // Stick and slip give a saw; the harder the bow, the sharper its edge, and the more hair is heard.
        Signal slip = v.lowPass(v.saw(hz), hz.times(pressure.times(14).plus(4)));
        Signal hair =
                v.white().times(v.saw(hz).abs()).times(pressure.times(0.08).plus(0.02));
        Signal string = slip.plus(v.band(hair, c(2600), 1.5));
        Signal away = v.knob("position").times(hz.reciprocal());
        Signal bow =
                string.minus(v.ar("DelayC", string, c(0.5 / LOWEST_HZ), away).times(0.7));
        Signal body = v.peak(v.peak(v.peak(bow, 280, 0.4, 5), 480, 0.4, 4), 2700, 0.8, 4);
        return v.centred(body.times(0.7));
    }

    private static Signal blown(VoiceGraph v) {
        Signal pressure = v.knob("pressure");
        Signal lips = v.knob("embouchure");
        Signal swell = v.sine(4.7).times(v.rise(0.8)).times(0.06).plus(0.94);
        // Round lips leave the fundamental; tight ones bend the wave, so that partials come.
        Signal tube = v.sine(v.hz()).times(pressure.times(1.6).plus(0.5));
        Signal octave = v.sine(v.hz().times(2)).times(lips.times(0.45));
        Signal wave = tube.plus(octave).times(lips.times(2).plus(0.7)).tanh();
        Signal breath = v.ar("PinkNoise").times(pressure.times(0.8).plus(0.15));
        Signal air = v.band(breath, v.hz(), 0.25)
                .plus(v.band(breath, v.hz().times(3), 0.5).times(0.4));
        Signal chiff =
                v.band(v.white(), v.hz().times(2), 0.8).times(v.fade(0.12)).times(0.6);
        return v.centred(wave.times(swell).times(0.8).plus(air.times(0.5)).plus(chiff));
    }

    private static Signal membrane(VoiceGraph v) {
        Signal tension = v.knob("tension");
        // A skin gives way under the hand: it starts higher, the more so the tighter it is.
        Signal hz = v.hz().times(v.fade(0.08).times(tension.times(4)).plus(1));
        Signal ring = c(1.001).minus(v.knob("loss"))
                .max(c(0.001))
                .reciprocal()
                .times(0.1)
                .power(c(0.6))
                .times(0.35);
        Signal sum = v.sine(hz).times(v.fade(ring)).times(0.8);
        for (int mode = 1; mode < SKIN.length; mode++) {
            Signal level = tension.times(1.5).plus(0.2).times(Math.pow(0.75, mode));
            Signal modeHz = v.audible(hz.times(SKIN[mode]));
            sum = sum.plus(v.sine(modeHz)
                    .times(v.fade(ring.times(Math.pow(0.72, mode))))
                    .times(level));
        }
        Signal slap = v.band(v.white(), v.hz().times(6).max(c(900)), 1).times(v.fade(0.04));
        return sum.plus(slap.times(v.velocity().times(0.5)));
    }
}
