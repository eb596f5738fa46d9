package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;

/** Ensembles and keyboards. */
final class ClassicSources {
    /** Formants of a sung "ah", Hz and decibels: Peterson and Barney (1952), with the singer's formant. */
    private static final double[][] AH = {{730, 0}, {1090, -5}, {2440, -16}, {2900, -18}, {3500, -24}};

    /** Drawbars 16', 8', 5 1/3', 4', 2 2/3', 2', 1 3/5', 1 1/3' and 1' as ratios and how far they are drawn, 0–8. */
    private static final double[][] DRAWBARS = {
        {0.5, 5}, {1, 8}, {1.5, 5}, {2, 5}, {3, 2}, {4, 3}, {5, 1}, {6, 1}, {8, 2}
    };

    private ClassicSources() {}

    static SynthDef of(SourceType type, VoiceGraph v) {
        return switch (type) {
            case CHOIR -> v.finished(choir(v), 1.8);
            case E_PIANO -> v.finished(Stereo.both(piano(v)), 0.95);
            case ORGAN -> v.finished(Stereo.both(organ(v)), 1.7);
            case BRASS_STAB -> v.finished(brass(v), 1.2);
            case STRINGS -> v.finished(strings(v), 1.15);
            default -> v.finished(Stereo.both(acid(v)), 0.95);
        };
    }

    private static Stereo choir(VoiceGraph v) {
        Signal middle = singer(v, 0, 5.1);
        Signal left = singer(v, -6, 4.6).plus(singer(v, 3.5, 5.7));
        Signal right = singer(v, 6, 4.9).plus(singer(v, -3.5, 5.4));
        return new Stereo(vowel(v, left.plus(middle.times(1.4))), vowel(v, right.plus(middle.times(1.4))));
    }

    private static Signal singer(VoiceGraph v, double cents, double rate) {
        Signal vibrato = v.sine(rate).times(v.rise(0.8)).times(0.0018).plus(Math.pow(2, cents / 1200));
        Signal breath = v.ar("PinkNoise").times(0.06);
        return v.pulse(v.hz().times(vibrato), c(0.25)).plus(breath).times(0.35);
    }

    private static Signal vowel(VoiceGraph v, Signal voice) {
        // Some of the source goes past the formants, or low notes would lose their fundamental.
        Signal sum = v.lowPass(voice, v.hz().times(1.5)).times(0.45);
        for (double[] formant : AH) {
            sum = sum.plus(v.band(voice, c(formant[0]), 0.16).times(Math.pow(10, formant[1] / 20)));
        }
        return v.centred(sum);
    }

    private static Signal piano(VoiceGraph v) {
        // A tine is struck; its tone bar answers; the pickup bends the wave the more, the harder it swings.
        Signal hard = v.velocity();
        Signal tine = v.sine(v.audible(v.hz().times(14)))
                .times(v.fade(v.scaled(0.25, 0.5)))
                .times(hard.times(0.9));
        Signal bar = v.sine(v.hz())
                .times(v.fade(v.scaled(3.5, 0.4)).times(hard.times(1.1).plus(0.15)));
        Signal body = v.ar("SinOsc", v.hz(), tine.times(0.25).plus(bar));
        return body.times(v.fade(v.scaled(7, 0.4)))
                .plus(v.band(v.white(), c(1500), 1).times(v.fade(0.02)).times(0.1));
    }

    private static Signal organ(VoiceGraph v) {
        Signal sum = c(0);
        for (double[] bar : DRAWBARS) {
            // Each step of a drawbar is 3 dB.
            sum = sum.plus(v.sine(v.audible(v.hz().times(bar[0]))).times(0.34 * Math.pow(10, (bar[1] - 8) * 3 / 20)));
        }
        Signal contact = v.highPass(v.white(), 2500).times(v.fade(0.006)).times(0.2);
        return sum.plus(contact).times(1.1).tanh();
    }

    private static Stereo brass(VoiceGraph v) {
        Signal open = v.rise(0.04)
                .times(v.fade(0.9).times(0.6).plus(0.4))
                .times(v.velocity().times(0.6).plus(0.4));
        Signal cutoff = v.audible(v.hz().times(2).plus(open.times(5200)));
        Signal fall = v.fade(0.09).times(-0.01).plus(1);
        Signal hz = v.hz().times(fall);
        Signal middle = v.saw(hz);
        Stereo section = new Stereo(
                middle.plus(v.saw(hz.times(1.0035)).times(0.5)),
                middle.plus(v.saw(hz.times(0.9965)).times(0.5)));
        return section.each(side -> v.ar("RLPF", side.times(0.7), cutoff, c(0.75)));
    }

    private static Stereo strings(VoiceGraph v) {
        Signal middle = v.saw(v.hz().times(v.sine(5.1).times(0.0008).plus(1)));
        Signal left = v.saw(v.hz().times(v.sine(4.3).times(0.0012).plus(0.9972)));
        Signal right = v.saw(v.hz().times(v.sine(5.9).times(0.0012).plus(1.0028)));
        Stereo section = new Stereo(middle.plus(left.times(0.6)), middle.plus(right.times(0.6)));
        return section.each(
                side -> v.highPass(v.lowPass(side.times(0.6), v.hz().times(3).plus(2600)), 60));
    }

    private static Signal acid(VoiceGraph v) {
        Signal squelch = v.fade(0.45).times(v.velocity().times(3200).plus(600));
        Signal ladder = v.ar(
                "MoogFF", v.saw(v.hz()).times(1.6), v.audible(v.hz().times(1.6).plus(squelch)), c(3), c(0));
        return v.centred(ladder.times(2.2).tanh());
    }
}
