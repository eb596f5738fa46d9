package dev.consort.audio.effect.modulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.effect.Rack;
import dev.consort.protocol.state.effect.EffectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What turns the level up and down: gate, tremolo, auto pan and ring modulator. */
class ModulationTest {
    @ParameterizedTest
    @CsvSource({"GATE, 4", "GATE, 32", "TREMOLO, 0.5", "TREMOLO, 7.3", "AUTO_PAN, 2", "AUTO_PAN, 20"})
    void itSwingsAtItsRate(EffectType type, double rate) {
        Rack rack = new Rack(type).knob("rate", rate);
        float[] out = rack.play(rack.constant(0.5, 45))[0];

        double hz = Spectrum.of(out, 0, 1 << 21, 48_000).peakHz(0.6 * rate, 1.5 * rate);
        assertThat(hz).isCloseTo(rate, within(0.01));
    }

    @Test
    void aGateIsOpenHalfOfTheTimeAndShutTheOther() {
        Rack rack = new Rack(EffectType.GATE).knob("rate", 4);
        float[] out = rack.play(rack.constant(0.5, 1))[0];

        for (int i = 0; i < out.length; i++) {
            int at = i % 12_000;
            boolean edge = at % 6000 < 145;
            assertThat(edge || out[i] == (at < 6000 ? 0.5f : 0))
                    .as("frame %d", i)
                    .isTrue();
            assertThat(i > 0 ? Math.abs(out[i] - out[i - 1]) : 0)
                    .as("frame %d", i)
                    .isLessThan(0.006f);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void depthIsHowFarItGoesDown(double depth) {
        for (int shape = 0; shape < 3; shape++) {
            Rack rack = new Rack(EffectType.TREMOLO).knob("depth", depth).knob("shape", shape);
            float[] out = rack.play(rack.constant(0.5, 1))[0];
            float lowest = 1;
            for (float sample : out) {
                lowest = Math.min(lowest, sample);
            }
            assertThat((double) lowest).as("shape %d", shape).isCloseTo(0.5 * (1 - depth), within(0.001));
            assertThat(Rack.peak(out, 0, out.length)).as("shape %d", shape).isCloseTo(0.5, within(0.001));
        }
    }

    @Test
    void autoPanKeepsThePowerAndReachesBothSides() {
        Rack rack = new Rack(EffectType.AUTO_PAN).knob("depth", 1);
        float[][] out = rack.play(rack.constant(0.5, 2));
        for (int i = 0; i < out[0].length; i++) {
            assertThat(Math.hypot(out[0][i], out[1][i])).isCloseTo(Math.sqrt(0.5), within(1e-5));
        }

        assertThat(out[0][0]).isCloseTo(0.5f, within(1e-5f));
        assertThat(Rack.peak(out[0], 0, 48_000)).isCloseTo(Math.sqrt(0.5), within(1e-4));
        assertThat(Rack.peak(out[1], 0, 48_000)).isCloseTo(Math.sqrt(0.5), within(1e-4));
    }

    @Test
    void aRingModulatorLeavesSumAndDifference() {
        Rack rack = new Rack(EffectType.RING_MOD).knob("frequency", 440).knob("depth", 1);
        float[] out = rack.play(rack.sine(1000, 0.8, 2))[0];
        Spectrum spectrum = Spectrum.of(out, 0, 65_536, 48_000);

        assertThat(spectrum.peakHz(100, 1000)).isCloseTo(560, within(0.1));
        assertThat(spectrum.peakHz(1000, 4000)).isCloseTo(1440, within(0.1));
        assertThat(spectrum.decibels(hz -> Math.abs(hz - 560) > 5 && Math.abs(hz - 1440) > 5))
                .isLessThan(-90);
    }

    @Test
    void atDepthZeroARingModulatorIsNotThere() {
        Rack rack = new Rack(EffectType.RING_MOD).knob("depth", 0);
        float[] noise = rack.noise(0.8, 0.2);

        assertThat(rack.play(noise)[0]).isEqualTo(noise);
    }
}
