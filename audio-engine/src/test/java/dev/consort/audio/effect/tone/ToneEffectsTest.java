package dev.consort.audio.effect.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Probe;
import dev.consort.audio.Spectrum;
import dev.consort.audio.effect.Bench;
import dev.consort.protocol.state.effect.EffectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneEffectsTest {
    private static final int RATE = Bench.RATE;

    @ParameterizedTest
    @CsvSource({
        "0,1000,50,0",
        "1,1000,20,-6",
        "1,1000,1000,0",
        "1,1000,20000,6",
        "-1,1000,20,6",
        "-1,1000,1000,0",
        "-1,1000,20000,-6",
        "0.5,300,300,0",
        "1,10000,100,-6",
        "1,10000,10000,0"
    })
    void aTiltTurnsAroundItsFrequency(double tilt, double frequency, double hz, double decibels) {
        assertThat(Bench.of(EffectType.TILT_EQ, "tilt", tilt, "frequency", frequency)
                        .gain(hz))
                .isCloseTo(decibels, within(0.15));
    }

    @Test
    void threeBandsStandWhereTheyArePut() {
        Bench bench = Bench.of(
                EffectType.PARA_EQ, "low", 80, "lowGain", 12, "mid", 1000, "midGain", -12, "high", 9000, "highGain", 6);

        assertThat(bench.gain(80)).isCloseTo(12, within(0.3));
        assertThat(bench.gain(1000)).isCloseTo(-12, within(0.3));
        assertThat(bench.gain(9000)).isCloseTo(6, within(0.3));
        assertThat(Bench.of(EffectType.PARA_EQ).gain(200)).isCloseTo(0, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"0,350", "0.5,916.5", "1,2400"})
    void theFootMovesThePeak(double position, double hz) {
        Bench bench = Bench.of(EffectType.WAH_PEDAL, "position", position, "resonance", 5);

        assertThat(bench.gain(hz)).isCloseTo(6, within(0.2));
        // A fifth of a bandwidth away on each side of the middle, at half power where the band ends.
        double edge = Math.sqrt(1 + 0.01) + 0.1;
        assertThat(bench.gain(hz * edge)).isCloseTo(3, within(0.4));
        assertThat(bench.gain(hz / edge)).isCloseTo(3, within(0.4));
    }

    @Test
    void loudPlayingOpensTheAutomaticWah() {
        double soft = brightness(0.01);
        double loud = brightness(0.8);

        assertThat(soft).isLessThan(-15);
        assertThat(loud).isGreaterThan(soft + 6);
    }

    private static double brightness(double level) {
        float[] out = Bench.of(EffectType.WAH_PEDAL, "position", 0, "mode", 1, "sensitivity", 1)
                .play(Probe.saw(110, level, 2 * RATE, RATE));
        return Spectrum.of(out, RATE / 2, 32_768, RATE).decibels(hz -> hz > 1500);
    }

    @ParameterizedTest
    @CsvSource({"55,1", "440,1", "440,0.1", "1318.5,2", "3000,0.5"})
    void theStringRingsAtItsPitchAndDecaysInTime(double hz, double decay) {
        float[] pluck = Probe.noise(0.5, 4 * RATE, 3);
        java.util.Arrays.fill(pluck, RATE, pluck.length, 0);
        float[] out =
                Bench.of(EffectType.RESONATOR, "frequency", hz, "decay", decay).play(pluck);
        int size = decay < 0.3 ? 4096 : 32_768;

        double cents = Spectrum.cents(Spectrum.of(out, RATE, size, RATE).peakHz(hz * 0.9, hz * 1.1), hz);
        assertThat(cents).isCloseTo(0, within(decay < 0.3 ? 8.0 : 2.0));
        double early = at(out, RATE + (int) (0.1 * decay * RATE), hz);
        double late = at(out, RATE + (int) (0.6 * decay * RATE), hz);
        assertThat(Probe.decibels(late / early)).isCloseTo(-30, within(3.5));
    }

    private static double at(float[] signal, int from, double hz) {
        return Probe.amplitude(Probe.of(4096, i -> i < 2048 ? 0 : signal[from + i - 2048]), hz, RATE);
    }

    @Test
    void aStringOnItsOwnPitchIsNotTooLoud() {
        for (double decay : new double[] {0.01, 1, 5}) {
            assertThat(Bench.of(EffectType.RESONATOR, "decay", decay).gain(440)).isBetween(-6.0, 16.0);
        }
    }
}
