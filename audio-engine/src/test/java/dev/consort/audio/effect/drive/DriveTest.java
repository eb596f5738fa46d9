package dev.consort.audio.effect.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Probe;
import dev.consort.audio.Spectrum;
import dev.consort.audio.effect.Bench;
import dev.consort.protocol.state.effect.EffectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriveTest {
    private static final int RATE = Bench.RATE;
    /** Near 1 kHz, but with aliases beside its multiples. */
    private static final double HZ = 997;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void distortionMirrorsNothingThatIsHeard(int mode) {
        assertThat(aliases(Bench.of(EffectType.DISTORTION, "mode", mode, "drive", 4)))
                .isLessThan(-50);
    }

    @Test
    void saturationAndFoldingMirrorNothingThatIsHeard() {
        assertThat(aliases(Bench.of(EffectType.SATURATOR, "drive", 4))).isLessThan(-50);
        assertThat(aliases(Bench.of(EffectType.WAVEFOLDER, "drive", 3, "symmetry", 0.8)))
                .isLessThan(-50);
    }

    private static double aliases(Bench bench) {
        float[] out = bench.play(Probe.sine(HZ, 0.5, 2 * RATE, RATE));
        return Spectrum.of(out, RATE / 2, 65_536, RATE).inharmonicDecibels(HZ);
    }

    @ParameterizedTest
    @CsvSource({"0,3,-26,-14", "1,3,-20,-9", "2,3,-30,-6"})
    void eachModeAddsItsPartials(int mode, int partial, double least, double most) {
        float[] out = Bench.of(EffectType.DISTORTION, "mode", mode, "drive", 4).play(Probe.sine(500, 0.5, RATE, RATE));
        double first = Probe.amplitude(out, 500, RATE);

        assertThat(Probe.decibels(Probe.amplitude(out, 500 * partial, RATE) / first))
                .isBetween(least, most);
        assertThat(Probe.decibels(Probe.amplitude(out, 1000, RATE) / first)).isLessThan(-70);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5, 20})
    void driveKeepsTheLoudness(double drive) {
        for (int mode = 0; mode < 2; mode++) {
            float[] out = Bench.of(EffectType.DISTORTION, "mode", mode, "drive", drive)
                    .play(Probe.sine(200, 0.5, RATE, RATE));
            assertThat(Probe.rms(out, RATE / 2, RATE)).isBetween(0.3, 0.6);
        }
    }

    @Test
    void toneTiltsAround1200Hz() {
        assertThat(Bench.of(EffectType.DISTORTION, "drive", 1, "tone", 0).gain(8000)
                        - Bench.of(EffectType.DISTORTION, "drive", 1).gain(8000))
                .isCloseTo(-8.8, within(0.5));
        assertThat(Bench.of(EffectType.DISTORTION, "drive", 1, "tone", 1).gain(1200)
                        - Bench.of(EffectType.DISTORTION, "drive", 1).gain(1200))
                .isCloseTo(0, within(0.2));
    }

    @Test
    void saturationIsLopsidedAndCarriesNothingConstant() {
        float[] out = Bench.of(EffectType.SATURATOR, "drive", 3).play(Probe.sine(500, 0.5, RATE, RATE));

        assertThat(Probe.decibels(Probe.amplitude(out, 1000, RATE) / Probe.amplitude(out, 500, RATE)))
                .isBetween(-35.0, -15.0);
        assertThat(Probe.mean(out, RATE / 2, RATE)).isCloseTo(0, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"DISTORTION,drive,20", "SATURATOR,drive,8", "WAVEFOLDER,symmetry,1", "BIT_CRUSHER,bits,3"})
    void nothingConstantComesOut(EffectType type, String knob, double value) {
        float[] out = Bench.of(type, knob, value).play(Probe.sine(500, 0.6, 2 * RATE, RATE));

        assertThat(Probe.mean(out, RATE, 2 * RATE)).isCloseTo(0, within(0.002));
    }

    @Test
    void foldingTurnsAFullSineIntoItsPartials() {
        // sin(z sin x) has the partials 2 J1(z), 2 J3(z), 2 J5(z) ...; z = 1.5π: -0.2817, 0.4059, 0.2230 (times two).
        float[] out = Bench.of(EffectType.WAVEFOLDER, "drive", 3).play(Probe.sine(100, 1, RATE, RATE));

        assertThat(Probe.amplitude(out, 100, RATE)).isCloseTo(2 * 0.2817, within(0.01));
        assertThat(Probe.amplitude(out, 300, RATE)).isCloseTo(2 * 0.4059, within(0.01));
        assertThat(Probe.amplitude(out, 200, RATE)).isLessThan(1e-3);
    }

    @Test
    void aCrushedSineIsMirroredAtTheNewRate() {
        float[] out =
                Bench.of(EffectType.BIT_CRUSHER, "rate", 7919, "bits", 16).play(Probe.sine(1000, 0.5, RATE, RATE));

        // Held samples: the images are sinc-weighted.
        assertThat(Probe.amplitude(out, 1000, RATE)).isCloseTo(0.5 * sinc(1000 / 7919.0), within(0.01));
        assertThat(Probe.amplitude(out, 6919, RATE)).isCloseTo(0.5 * sinc(6919 / 7919.0), within(0.015));
        assertThat(Probe.decibels(Probe.amplitude(out, 3333, RATE) / 0.5)).isLessThan(-60);
    }

    private static double sinc(double x) {
        return Math.sin(Math.PI * x) / (Math.PI * x);
    }

    @Test
    void fewBitsMakeFewLevels() {
        float[] out = Bench.of(EffectType.BIT_CRUSHER, "rate", 100, "bits", 3).play(Probe.sine(1, 1, RATE, RATE));
        for (int i = 100; i < out.length; i += 480) {
            assertThat(out[i] * 4).isCloseTo(Math.round(out[i] * 4), within(1e-4f));
        }
        assertThat(Probe.peak(out)).isCloseTo(1, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0,95,5000", "1,85,5300", "2,75,4400", "3,50,3900"})
    void cabinetsEndWhereTheyShould(int model, double bottom, double top) {
        Bench bench = Bench.of(EffectType.CABINET, "model", model);
        double presence = bench.gain(model == 3 ? 1800 : 2800);

        assertThat(presence).isBetween(2.5, 8.0);
        assertThat(bench.gain(bottom / 3)).isLessThan(-12);
        assertThat(bench.gain(2 * top)).isLessThan(-20);
        assertThat(bench.gain(450)).isBetween(-7.0, 0.0);
    }
}
