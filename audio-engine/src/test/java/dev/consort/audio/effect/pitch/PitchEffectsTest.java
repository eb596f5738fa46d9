package dev.consort.audio.effect.pitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Probe;
import dev.consort.audio.Spectrum;
import dev.consort.audio.effect.Bench;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.theory.Mode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PitchEffectsTest {
    private static final int RATE = Bench.RATE;

    @ParameterizedTest
    @CsvSource({"100,300", "100,-60", "1000,300", "1000,-1700", "1000,2000", "5000,-1234.5", "15000,700", "40,500"})
    void everyPartialMovesByTheSameNumberOfHertz(double hz, double shift) {
        float[] out = Bench.of(EffectType.FREQUENCY_SHIFTER, "shift", shift).play(Probe.sine(hz, 0.5, 2 * RATE, RATE));
        double wanted = Probe.amplitude(out, Math.abs(hz + shift), RATE);

        assertThat(wanted).isCloseTo(0.5, within(0.005));
        assertThat(Probe.decibels(Probe.amplitude(out, Math.abs(hz - shift), RATE) / wanted))
                .isLessThan(-55);
        assertThat(Probe.decibels(Probe.amplitude(out, hz, RATE) / wanted)).isLessThan(-55);
    }

    @ParameterizedTest
    @CsvSource({
        "440,0,0.2",
        "440,7,0.2",
        "440,-7,0.2",
        "440,12,0.2",
        "440,-12,0.2",
        "440,12,0.01",
        "440,-12,1",
        "100,5,0.05",
        "1000,-3,0.1",
        "3000,4,0.2",
        "440,0.1,0.05"
    })
    void aSineIsShiftedWithinFiveCentsAndStaysOneTone(double hz, double semitones, double window) {
        float[] out = Bench.of(EffectType.PITCH_SHIFTER, "shift", semitones, "window", window)
                .play(Probe.sine(hz, 0.5, 4 * RATE, RATE));
        double wanted = hz * Math.pow(2, semitones / 12);
        Spectrum spectrum = Spectrum.of(out, 2 * RATE, 65_536, RATE);

        assertThat(Spectrum.cents(spectrum.peakHz(20, 10_000), wanted)).isCloseTo(0, within(1.0));
        assertThat(spectrum.decibels(f -> Math.abs(f - wanted) > 20)).isLessThan(-25);
        assertThat(Probe.rms(out, 2 * RATE, 4 * RATE)).isCloseTo(0.3535, within(0.01));
    }

    @Test
    void withoutAShiftTheSoundPasses() {
        float[] in = Probe.noise(0.5, 10_000, 1);
        float[] out = Bench.of(EffectType.PITCH_SHIFTER).play(in);

        assertThat(Probe.distance(Probe.of(9000, i -> in[i]), Probe.of(9000, i -> out[i + 4])))
                .isLessThan(1e-6);
    }

    @ParameterizedTest
    @CsvSource({"450,440", "425,440", "108,110", "270,261.626", "640,659.255", "82,82.407"})
    void aVoiceIsPulledToTheNearestNoteOfTheKey(double sung, double wanted) {
        assertThat(Spectrum.cents(tuned(Bench.of(EffectType.AUTO_TUNE), sung), wanted))
                .isCloseTo(0, within(3.0));
    }

    @Test
    void keyTuningAndShiftAreTheSessions() {
        Bench bench = Bench.of(EffectType.AUTO_TUNE, "speed", 1, "shift", -12);
        bench.slot.follow(new Mode(PitchClass.F_SHARP, Scale.MAJOR), 432);

        // A flat is nearer than anything else of F sharp major: 432 · 2^(−1/12), and an octave below.
        assertThat(Spectrum.cents(tuned(bench, 420), 432 / 2.0 * Math.pow(2, -1 / 12.0)))
                .isCloseTo(0, within(3.0));
    }

    private static double tuned(Bench bench, double sung) {
        float[] out = bench.play(Probe.saw(sung, 0.4, 4 * RATE, RATE));
        return Spectrum.of(out, 2 * RATE, 65_536, RATE).peakHz(50, 900);
    }

    @ParameterizedTest
    @ValueSource(doubles = {65.4, 110, 233.1, 440, 587.3, 1046.5})
    void theEarHearsThePitch(double hz) {
        for (int rate : new int[] {8000, 44_100, 48_000, 96_000}) {
            PitchEar ear = new PitchEar(rate);
            for (float sample : Probe.saw(hz, 0.4, rate / 4, rate)) {
                ear.hear(sample);
            }
            assertThat(Spectrum.cents(ear.hz(), hz)).as("at %s", rate).isCloseTo(0, within(rate == 8000 ? 15.0 : 4.0));
        }
    }

    @Test
    void theEarHearsNoPitchInNoiseAndSilence() {
        PitchEar ear = new PitchEar(RATE);
        for (float sample : Probe.noise(0.5, RATE / 4, 2)) {
            ear.hear(sample);
        }
        assertThat(ear.hz()).isZero();
        for (int i = 0; i < RATE / 4; i++) {
            ear.hear(0);
        }
        assertThat(ear.hz()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 16, 32})
    void theVocoderSpeaksOnANoteAsLoudAsTheVoice(int bands) {
        float[] voice = Probe.saw(150, 0.3, 3 * RATE, RATE);
        float[] out = Bench.of(EffectType.VOCODER, "bands", bands).play(voice);
        Spectrum spectrum = Spectrum.of(out, RATE, 65_536, RATE);

        // The nearest note to 150 Hz in c major is d, 146.83 Hz.
        assertThat(spectrum.inharmonicDecibels(146.832)).isLessThan(-25);
        assertThat(Probe.rms(out, RATE, 3 * RATE) / Probe.rms(voice, RATE, 3 * RATE))
                .isBetween(0.5, 2.0);
    }

    @Test
    void theVocodersBandsFollowThoseOfTheVoice() {
        float[] low = Bench.of(EffectType.VOCODER, "bands", 32).play(Probe.sine(300, 0.3, 2 * RATE, RATE));
        float[] high = Bench.of(EffectType.VOCODER, "bands", 32).play(Probe.sine(3000, 0.3, 2 * RATE, RATE));

        assertThat(Spectrum.of(low, RATE, 32_768, RATE).decibels(hz -> hz > 1000))
                .isLessThan(-20);
        assertThat(Spectrum.of(high, RATE, 32_768, RATE).decibels(hz -> hz > 2000 && hz < 4500))
                .isGreaterThan(-1);
    }
}
