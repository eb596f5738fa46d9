package dev.consort.audio.scsynth.effect;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.protocol.state.effect.EffectType;
import java.util.List;

/** What moves pitches. */
final class PitchEffects {
    private static final int MOST_BANDS = 32;
    private static final double LOWEST_BAND = 90;
    private static final double OCTAVES = 6.5;
    private static final int PITCH_OF_A4 = 69;

    private PitchEffects() {}

    static Stereo of(EffectType type, EffectGraph e) {
        return switch (type) {
            case FREQUENCY_SHIFTER -> e.in().each(side -> e.ar("FreqShift", side, e.knob("shift"), c(0)));
            case PITCH_SHIFTER -> shifted(e, e.knob("shift").semitonesToRatio());
            case AUTO_TUNE -> autoTune(e);
            default -> vocoder(e);
        };
    }

    private static Stereo shifted(EffectGraph e, Signal ratio) {
        Signal window = e.graph().ir("Select", c(0), e.graph().param("window", 0.2));
        return e.in().each(side -> e.ar("PitchShift", side, window, ratio, c(0), window.times(0.1)));
    }

    /**
     * Finds the pitch and lays pieces of two of its waves beside each other as far apart as the waves of the nearest pitch
     * of the key are: the voice keeps its formants. What has no pitch passes as it is.
     *
     * <p>Moulines and Charpentier, "Pitch-Synchronous Waveform Processing Techniques" (1990).
     */
    private static Stereo autoTune(EffectGraph e) {
        List<Signal> found = e.graph()
                .pair("Pitch", e.in().mono(), c(220), c(60), c(2000), c(100), c(16), c(1), c(0.01), c(0.5), c(1), c(0));
        Signal hz = found.get(0).max(c(40));
        Signal voiced = found.get(1).lagged(0.02);
        Signal moved = pull(e, hz).semitonesToRatio();
        Signal wave = e.ar("Phasor", c(0), hz.over(e.graph().ir("SampleRate")), c(0), c(1), c(0));
        Signal clock = e.ar("Impulse", hz.times(moved), c(0));
        // Each piece begins where a wave of the voice does.
        Signal behind = wave.over(hz).plus(0.002);
        Stereo tuned = new Cloud(e, 1).grains(clock, hz.reciprocal().times(2), c(1), behind, c(0), c(1));
        return e.in().crossTo(tuned, voiced);
    }

    /** Semitones by which the voice is to be moved now. */
    private static Signal pull(EffectGraph e, Signal hz) {
        Signal semitones = hz.over(440).ratioToSemitones().plus(PITCH_OF_A4);
        Signal nearest = semitones.round(c(1));
        Signal[] row = new Signal[13];
        row[0] = nearest.modulo(c(12));
        for (int pitch = 0; pitch < 12; pitch++) {
            row[pitch + 1] = e.graph().param(EffectParams.PULL + pitch, 0);
        }
        Signal aim = nearest.plus(e.graph().kr("Select", row)).minus(semitones);
        Signal seconds = c(1).minus(e.knob("speed")).squared().times(0.4).plus(0.004);
        return e.graph().kr("Lag", aim, seconds).plus(e.knob("shift"));
    }

    /** Each band's loudness opens the same band of a chord of saws. */
    private static Stereo vocoder(EffectGraph e) {
        Signal mono = e.in().mono();
        Signal carrier = e.ar("Saw", c(110))
                .plus(e.ar("Saw", c(164.8)))
                .plus(e.ar("Saw", c(220.5)))
                .plus(e.white().times(0.15));
        Signal bands = e.knob("bands");
        Signal ratio = c(OCTAVES).over(bands.minus(1));
        Signal width = ratio.times(0.5);
        Signal sum = c(0);
        for (int i = 0; i < MOST_BANDS; i++) {
            Signal hz = e.audible(c(2).power(ratio.times(i)).times(LOWEST_BAND));
            Signal open = e.loudness(e.ar("BPF", mono, hz, width), c(0.005), c(0.03));
            sum = sum.plus(e.ar("BPF", carrier, hz, width).times(open).times(c(i).below(bands.minus(0.5))));
        }
        return Stereo.both(sum.times(6));
    }
}
