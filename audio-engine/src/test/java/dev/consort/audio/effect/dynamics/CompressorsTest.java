package dev.consort.audio.effect.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.effect.Rack;
import dev.consort.protocol.state.effect.EffectType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompressorsTest {
    @ParameterizedTest
    @CsvSource({"0.1, 4, 0.8", "0.1, 20, 0.8", "0.3, 2, 0.9", "0.01, 10, 0.5", "0.5, 4, 0.2", "0.1, 1, 1"})
    void aSidechainTurnsDownByTheDecibelsAboveTheThresholdLessTheRatio(double threshold, double ratio, double level) {
        Rack rack = sidechain(threshold, ratio, 0.001, 2);
        double over = Math.max(0, Rack.decibels(level) - Rack.decibels(threshold));

        assertThat(Rack.decibels(last(rack, level))).isCloseTo(-over * (1 - 1 / ratio), within(0.1));
    }

    private static double last(Rack rack, double side) {
        Arrays.fill(rack.slot.side().right, (float) side);
        float[] out = rack.play(rack.constant(1, 1))[0];
        return out[out.length - 1];
    }

    @ParameterizedTest
    @CsvSource({"0.001, 0.5", "0.01, 0.5", "0.1, 2"})
    void attackIsWhenTwoThirdsOfTheCutAreThere(double attack, double release) {
        Rack rack = sidechain(0.1, 20, attack, release);
        rack.play(rack.constant(1, 0.1));
        Arrays.fill(rack.slot.side().left, 1);
        float[] out = rack.play(rack.constant(1, 1))[0];
        double cut = -19 * (1 - Math.exp(-1));

        assertThat(firstBelow(out, cut) / 48_000.0).isCloseTo(attack, within(0.0004 + 0.03 * attack));
    }

    private static int firstBelow(float[] out, double decibels) {
        int frame = 0;
        while (Rack.decibels(out[frame]) > decibels) {
            frame++;
        }
        return frame;
    }

    @ParameterizedTest
    @CsvSource({"0.05", "0.2", "1"})
    void releaseIsWhenAThirdOfTheCutIsLeft(double release) {
        Rack rack = sidechain(0.1, 20, 0.001, release);
        Arrays.fill(rack.slot.side().left, 1);
        rack.play(rack.constant(1, 1));
        Arrays.fill(rack.slot.side().left, 0);
        float[] out = rack.play(rack.constant(1, 2))[0];
        int frame = 0;
        while (Rack.decibels(out[frame]) < -19 * Math.exp(-1)) {
            frame++;
        }

        assertThat(frame / 48_000.0).isCloseTo(release, within(0.0015 + 0.03 * release));
    }

    @Test
    void withoutABusNothingIsTurnedDown() {
        Rack rack = sidechain(0.01, 20, 0.001, 0.1);
        float[] noise = rack.noise(1, 0.2);

        assertThat(rack.play(noise)[0]).isEqualTo(noise);
    }

    private static Rack sidechain(double threshold, double ratio, double attack, double release) {
        return new Rack(EffectType.SIDECHAIN_COMPRESSOR)
                .knob("threshold", threshold)
                .knob("ratio", ratio)
                .knob("attack", attack)
                .knob("release", release);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 4, 0.4", "0.05, 20, 0.4", "0.5, 3, 0.1"})
    void tapeEvensOutByThresholdAndRatio(double threshold, double ratio, double level) {
        Rack tape = new Rack(EffectType.TAPE_COMPRESSOR)
                .knob("drive", 1)
                .knob("threshold", threshold)
                .knob("ratio", ratio);
        float[] sine = tape.sine(500, level, 2);
        double over = Math.max(0, Rack.decibels(level) - Rack.decibels(threshold));
        double expected = over * (1 - 1 / ratio);
        float[] out = tape.play(sine)[0];
        double cut = Rack.decibels(Rack.rms(sine, 48_000, 96_000) / Rack.rms(out, 48_000, 96_000));

        assertThat(cut)
                .as("tape itself is up to half a decibel louder at low levels")
                .isBetween(expected - 0.7, expected + 0.4);
    }

    @Test
    void driveBendsAndKeepsTheLevel() {
        double before = -200;
        for (double drive : new double[] {1, 2, 4, 8}) {
            Rack tape =
                    new Rack(EffectType.TAPE_COMPRESSOR).knob("drive", drive).knob("threshold", 1);
            float[] sine = tape.sine(500, 0.35, 2);
            float[] out = tape.play(sine)[0];
            double thirds = Spectrum.of(out, 24_000, 65_536, 48_000).decibels(hz -> Math.abs(hz - 1500) < 10);
            double level = Rack.decibels(Rack.rms(out, 48_000, 96_000) / Rack.rms(sine, 48_000, 96_000));

            assertThat(thirds).as("drive %s", drive).isGreaterThan(before + 3);
            assertThat(level).as("drive %s", drive).isBetween(-0.5, 2.5);
            before = thirds;
        }
        assertThat(before).isBetween(-30.0, -10.0);
    }

    @Test
    void tapeMakesNoAliasesThatCouldBeHeard() {
        Rack tape = new Rack(EffectType.TAPE_COMPRESSOR).knob("drive", 8).knob("threshold", 1);
        float[] out = tape.play(tape.sine(3100, 0.5, 2))[0];

        assertThat(Spectrum.of(out, 24_000, 65_536, 48_000).inharmonicDecibels(3100))
                .isLessThan(-40);
    }

    @Test
    void tapeWithoutDriveIsFlatToTwelveKilohertz() {
        for (double hz : new double[] {50, 1000, 5000, 12_000}) {
            Rack tape = new Rack(EffectType.TAPE_COMPRESSOR).knob("drive", 1).knob("threshold", 1);
            float[] sine = tape.sine(hz, 0.01, 0.5);
            double level = Rack.rms(tape.play(sine)[0], 4800, 24_000) / Rack.rms(sine, 4800, 24_000);
            assertThat(Rack.decibels(level)).as("%s Hz", hz).isCloseTo(0.5, within(0.5));
        }
    }

    @Test
    void makeupIsAFactor() {
        Rack tape = new Rack(EffectType.TAPE_COMPRESSOR);
        float[] sine = tape.sine(500, 0.3, 1);
        double once = Rack.rms(tape.play(sine)[0], 24_000, 48_000);
        double thrice = Rack.rms(tape.knob("makeup", 3).play(sine)[0], 24_000, 48_000);

        assertThat(thrice / once).isCloseTo(3, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"30", "100", "180", "700", "2500", "9000"})
    void threeBandsWithThresholdsAtOneAreFlat(double hz) {
        Rack rack = bands(1, 1, 1);
        float[] sine = rack.sine(hz, 0.5, 2);
        double level = Rack.rms(rack.play(sine)[0], 48_000, 96_000) / Rack.rms(sine, 48_000, 96_000);

        assertThat(Rack.decibels(level)).isCloseTo(0, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"50, 0.1, 1, 1", "700, 1, 0.1, 1", "9000, 1, 1, 0.1"})
    void aBandIsTurnedDownByItsOwnThreshold(double hz, double low, double middle, double high) {
        Rack rack = bands(low, middle, high);
        float[] sine = rack.sine(hz, 0.8, 2);
        double level = Rack.rms(rack.play(sine)[0], 48_000, 96_000) / Rack.rms(sine, 48_000, 96_000);
        double cut = (Rack.decibels(0.8) + 20) * 2 / 3;
        double givenBack = 20.0 / 3;

        assertThat(Rack.decibels(level)).isCloseTo(givenBack - cut, within(0.6));
    }

    private static Rack bands(double low, double middle, double high) {
        return new Rack(EffectType.MULTIBAND_COMPRESSOR)
                .knob("lowThresh", low)
                .knob("midThresh", middle)
                .knob("highThresh", high);
    }
}
