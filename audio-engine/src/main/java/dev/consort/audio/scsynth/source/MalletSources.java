package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Bars, tongues and tubes as the sum of their modes. Ratios: Fletcher and Rossing, "The Physics of Musical Instruments"
 * (1998), chapters 18 to 21.
 */
final class MalletSources {
    private MalletSources() {}

    static SynthDef of(SourceType type, VoiceGraph v) {
        Signal sound =
                switch (type) {
                    case MARIMBA -> marimba(v);
                    case VIBES -> vibes(v);
                    case KALIMBA -> kalimba(v);
                    case STEEL_DRUM -> steel(v);
                    case TUBULAR_BELL -> tube(v);
                    default -> glockenspiel(v);
                };
        v.endInSilence(sound);
        return v.finished(Stereo.both(sound), 0.9);
    }

    private static Signal marimba(VoiceGraph v) {
        // Tuned to the double octave; the tube below favours the fundamental.
        Signal hard = v.velocity();
        Signal bar = mode(v, 1, c(0.85), v.scaled(1.3, 0.8))
                .plus(mode(v, 3.99, hard.times(0.22), v.scaled(0.35, 0.6)))
                .plus(mode(v, 10.1, hard.times(0.1), v.scaled(0.12, 0.5)));
        return bar.plus(mallet(v, 1200, 0.012).times(hard.times(0.35)));
    }

    private static Signal vibes(VoiceGraph v) {
        Signal bar = mode(v, 1, c(0.75), v.scaled(5, 0.4))
                .plus(mode(v, 4, v.velocity().times(0.2), v.scaled(2.2, 0.4)))
                .plus(mode(v, 10.3, v.velocity().times(0.08), v.scaled(0.5, 0.4)));
        // The fans in the tubes open and close five times a second.
        Signal fan = v.sine(5.2).times(0.14).plus(0.86);
        return bar.times(fan).plus(mallet(v, 2500, 0.008).times(0.15));
    }

    private static Signal kalimba(VoiceGraph v) {
        Signal tongue = mode(v, 1, c(0.75), v.scaled(1.6, 0.6))
                .plus(mode(v, 2, v.fade(0.3).times(0.12), v.scaled(0.8, 0.5)))
                .plus(mode(v, 6.27, v.velocity().times(0.2), v.scaled(0.25, 0.4)))
                .plus(mode(v, 17.55, v.velocity().times(0.07), v.scaled(0.08, 0.3)));
        // The box answers to the thumb.
        return tongue.plus(v.band(v.white(), c(320), 0.3).times(v.fade(0.06)).times(0.6));
    }

    private static Signal steel(VoiceGraph v) {
        // Octave and twelfth take their time: the pan hands energy on from mode to mode.
        Signal late = v.rise(0.05);
        Signal pan = mode(v, 1, c(0.6), v.scaled(1.8, 0.4))
                .plus(mode(v, 2.003, late.times(v.velocity().times(0.45)), v.scaled(1.5, 0.4)))
                .plus(mode(v, 3.01, late.times(v.velocity().times(0.25)), v.scaled(1, 0.4)))
                .plus(mode(v, 4.02, late.times(v.velocity().times(0.12)), v.scaled(0.6, 0.4)))
                .plus(mode(v, 5.18, v.velocity().times(0.08), v.scaled(0.3, 0.4)));
        return pan.plus(mallet(v, 1800, 0.01).times(0.2));
    }

    private static Signal tube(VoiceGraph v) {
        // The fourth to sixth mode are as 2 to 3 to 4, from which the ear makes the note that is written.
        Signal tube = mode(v, 1, c(0.4), v.scaled(4, 0.3))
                .plus(mode(v, 1.21, c(0.12), v.scaled(2.5, 0.3)))
                .plus(mode(v, 2, c(0.32), v.scaled(3.5, 0.3)))
                .plus(mode(v, 2.99, v.velocity().times(0.25), v.scaled(2.8, 0.3)))
                .plus(mode(v, 4.17, v.velocity().times(0.18), v.scaled(1.8, 0.3)))
                .plus(mode(v, 5.56, v.velocity().times(0.1), v.scaled(1, 0.3)));
        return tube.plus(mallet(v, 3500, 0.006).times(0.2));
    }

    private static Signal glockenspiel(VoiceGraph v) {
        Signal bar = mode(v, 1, c(0.75), v.scaled(4, 0.5))
                .plus(mode(v, 2.756, v.velocity().times(0.3), v.scaled(1.6, 0.5)))
                .plus(mode(v, 5.404, v.velocity().times(0.14), v.scaled(0.7, 0.5)))
                .plus(mode(v, 8.933, v.velocity().times(0.06), v.scaled(0.3, 0.5)));
        return bar.plus(v.highPass(v.white(), 6000).times(v.fade(0.008)).times(0.25));
    }

    /** One mode: a sine that dies away. Those too high to be heard are left out. */
    private static Signal mode(VoiceGraph v, double ratio, Signal level, Signal seconds) {
        Signal hz = v.hz().times(ratio);
        Signal heard = hz.below(v.graph().ir("SampleRate").times(0.45));
        return v.sine(hz).times(v.fade(seconds)).times(level.times(heard));
    }

    private static Signal mallet(VoiceGraph v, double hz, double seconds) {
        return v.band(v.white(), c(hz), 1.2).times(v.fade(seconds * 3));
    }
}
