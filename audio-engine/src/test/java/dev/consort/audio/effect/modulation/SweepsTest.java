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

/** What moves a delay or a filter: chorus, flanger, phaser and Leslie. */
class SweepsTest {
    @ParameterizedTest
    @CsvSource({"0.5, 0.005", "2, 0.003", "0.1, 0.05"})
    void aChorusBendsThePitchByRateAndDepth(double rate, double depth) {
        Rack rack = new Rack(EffectType.CHORUS).knob("rate", rate).knob("depth", depth);
        float[] out = rack.play(rack.sine(2000, 0.5, 12))[0];
        double bend = 2000 * Math.PI * rate * depth;
        Spectrum spectrum = Spectrum.of(out, 24_000, 1 << 19, 48_000);

        assertThat(spectrum.decibels(hz -> Math.abs(hz - 2000) > 1.2 * bend + 4 * rate))
                .isLessThan(-25);
        assertThat(spectrum.decibels(hz -> Math.abs(hz - 2000) > 0.7 * bend)).isGreaterThan(-12);
    }

    @Test
    void theSidesOfAChorusDiffer() {
        Rack rack = new Rack(EffectType.CHORUS);
        float[][] out = rack.play(rack.noise(0.5, 4));
        double product = 0;
        for (int i = 0; i < out[0].length; i++) {
            product += out[0][i] * out[1][i];
        }
        double alike =
                product / out[0].length / Rack.rms(out[0], 0, out[0].length) / Rack.rms(out[1], 0, out[1].length);

        assertThat(Math.abs(alike)).isLessThan(0.3);
    }

    @Test
    void aFlangersEchoSwingsBetweenNearAndFarAtItsRate() {
        Rack rack = new Rack(EffectType.FLANGER)
                .knob("rate", 0.5)
                .knob("depth", 0.004)
                .knob("feedback", 0);

        assertThat(lateness(rack, 0)).isCloseTo(0.0003, within(0.0001));
        assertThat(lateness(rack, 1)).isCloseTo(0.0043, within(0.0001));
        assertThat(lateness(rack, 2)).isCloseTo(0.0003, within(0.0001));
        assertThat(lateness(rack, 2.5)).isCloseTo(0.0023, within(0.0002));
    }

    /** How late a click comes that is made at a time from the start. */
    private static double lateness(Rack rack, double seconds) {
        rack.processor.reset();
        float[] out = rack.play(Rack.joined(rack.silence(seconds), rack.impulse(0.1)))[0];
        int from = rack.frames(seconds);
        int best = from;
        for (int i = from; i < out.length; i++) {
            best = Math.abs(out[i]) > Math.abs(out[best]) ? i : best;
        }
        return (best - from) / 48_000.0;
    }

    @Test
    void fullFeedbackSharpensAFlangerAndStaysBounded() {
        Rack rack = new Rack(EffectType.FLANGER)
                .knob("feedback", 0.99)
                .knob("rate", 0.05)
                .knob("depth", 0.0005);
        float[] out = rack.play(rack.noise(1, 10))[0];

        assertThat(Rack.peak(out, 0, out.length)).isLessThan(2);
        assertThat(Rack.rms(out, 0, out.length)).isGreaterThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 8, 10, 12})
    void everySecondStageOfAPhaserMakesANotch(int stages) {
        Rack rack =
                new Rack(EffectType.PHASER).knob("depth", 0).knob("feedback", 0).knob("stages", stages);
        float[] out = rack.play(rack.impulse(0.4))[0];
        out[0] += 1;
        double[] response = new double[800];
        for (int bin = 0; bin < response.length; bin++) {
            response[bin] = at(out, 10 * Math.pow(2, bin / 70.0));
        }
        int notches = 0;
        for (int bin = 1; bin < response.length - 1; bin++) {
            boolean lowest = response[bin] < response[bin - 1] && response[bin] <= response[bin + 1];
            notches += lowest && response[bin] < 0.4 ? 1 : 0;
        }

        assertThat(notches).isEqualTo(stages / 2);
    }

    /** The level of a frequency. */
    private static double at(float[] sound, double hz) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < 16_384; i++) {
            double turn = 2 * Math.PI * hz * i / 48_000;
            real += sound[i] * Math.cos(turn);
            imaginary += sound[i] * Math.sin(turn);
        }
        return Math.hypot(real, imaginary);
    }

    @Test
    void aPhaserAloneChangesNoLevel() {
        Rack rack = new Rack(EffectType.PHASER).knob("feedback", 0).knob("depth", 1);
        float[] noise = rack.noise(0.5, 4);
        float[] out = rack.play(noise)[0];

        assertThat(Rack.rms(out, 0, out.length) / Rack.rms(noise, 0, noise.length))
                .isCloseTo(1, within(0.01));
    }

    @Test
    void aPhasersNotchesMoveAtItsRate() {
        Rack rack = new Rack(EffectType.PHASER)
                .knob("rate", 3)
                .knob("depth", 0.3)
                .knob("stages", 2)
                .knob("feedback", 0);
        float[] sine = rack.sine(900, 0.5, 12);
        float[] out = rack.play(sine)[0];
        float[] loudness = new float[1 << 19];
        for (int i = 0; i < loudness.length; i++) {
            float both = out[i] + sine[i];
            loudness[i] = both * both;
        }

        // Through the notch and back: twice in each turn.
        assertThat(Spectrum.of(loudness, 0, 1 << 19, 48_000).peakHz(1, 100)).isCloseTo(6, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.8", "2, 6.667"})
    void theHornOfALeslieTurnsAtItsSpeed(double speed, double turns) {
        assertThat(turns(speed, 4000)).isCloseTo(turns, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.667", "2, 5.7"})
    void theDrumOfALeslieTurnsALittleSlower(double speed, double turns) {
        assertThat(turns(speed, 120)).isCloseTo(turns, within(0.02));
    }

    private static double turns(double speed, double hz) {
        Rack rack = new Rack(EffectType.LESLIE).knob("speed", speed);
        float[] out = rack.play(rack.sine(hz, 0.5, 24))[0];
        for (int i = 0; i < out.length; i++) {
            out[i] *= out[i];
        }
        return Spectrum.of(out, 24_000, 1 << 20, 48_000).peakHz(0.3, 15);
    }

    @Test
    void theHornComesNearerAndGoesAwayInPitch() {
        Rack rack = new Rack(EffectType.LESLIE).knob("speed", 2).knob("hornDepth", 1);
        float[] out = rack.play(rack.sine(3000, 0.5, 12))[0];
        double bend = 3000 * 2 * Math.PI * 6.667 * 0.0005;
        Spectrum spectrum = Spectrum.of(out, 0, 1 << 19, 48_000);

        assertThat(spectrum.decibels(hz -> Math.abs(hz - 3000) > 1.3 * bend + 20))
                .isLessThan(-30);
        assertThat(spectrum.decibels(hz -> Math.abs(hz - 3000) > 0.7 * bend)).isGreaterThan(-20);
    }

    @Test
    void theHornTakesItsTimeToStopAndThenStands() {
        Rack rack = new Rack(EffectType.LESLIE).knob("speed", 2);
        float[] sine = rack.sine(4000, 0.5, 1);
        rack.play(sine);
        rack.knob("speed", 0);
        double first = swing(rack.play(sine)[0], 0, 19_200);
        for (int second = 0; second < 8; second++) {
            rack.play(sine);
        }
        double last = swing(rack.play(sine)[0], 4800, 48_000);

        assertThat(first).isGreaterThan(1.3);
        assertThat(last).isLessThan(1.001);
    }

    /** The loudest hundredth of a second over the softest. */
    private static double swing(float[] sound, int from, int to) {
        double loudest = 0;
        double softest = 10;
        for (int at = from; at < to; at += 480) {
            double level = Rack.rms(sound, at, at + 480);
            loudest = Math.max(loudest, level);
            softest = Math.min(softest, level);
        }
        return loudest / softest;
    }
}
