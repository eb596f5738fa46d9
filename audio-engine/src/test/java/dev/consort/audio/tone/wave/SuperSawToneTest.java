package dev.consort.audio.tone.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperSawToneTest {
    private static Played saws(long seed, double spread, double mix) {
        return new Played(new SuperSawTone(Played.RATE, seed), SourceType.SUPER_SAW)
                .with(Map.of("spread", spread, "mix", mix));
    }

    /** Measured at 1, 3, 5 and 8 kHz: −89, −92, −87, −88 dB. */
    @ParameterizedTest
    @CsvSource({"1003.3", "3011.7", "5009.9", "8023.1"})
    void withoutSpreadAliasesAreEightyDecibelsDown(double hz) {
        float[] sound = saws(5, 0, 0.5).note(hz, 48_000);

        assertThat(Spectrum.of(sound, 4800, 4096, Played.RATE).inharmonicDecibels(hz))
                .isLessThan(-80);
    }

    /** The outermost saws of the JP-8000 at full spread: 0.890 and 1.107 times the pitch. */
    @Test
    void sevenSawsStandWhereTheyWereMeasured() {
        float[] sound = saws(3, 1, 1).note(1000, 140_000);
        Spectrum spectrum = Spectrum.of(sound, 4800, 131_072, Played.RATE);

        for (double hz : new double[] {889.98, 937.12, 980.48, 1000, 1019.91, 1062.16, 1107.45}) {
            assertThat(spectrum.peakHz(hz - 6, hz + 6)).isCloseTo(hz, within(0.1));
            assertThat(spectrum.decibels(at -> Math.abs(at - hz) < 3))
                    .as("%s Hz", hz)
                    .isGreaterThan(-25);
        }
    }

    @Test
    void theMixLeavesOneSawOrBringsInTheOthers() {
        double alone = side(saws(3, 1, 0));
        double together = side(saws(3, 1, 1));

        // 20·log(0.0444 / 0.9979) and 20·log(0.5908 / 0.4442), as the curves have it.
        assertThat(alone).isCloseTo(-27, within(0.5));
        assertThat(together).isCloseTo(2.5, within(0.5));
    }

    /** The two saws next to the outermost, which sound on both sides, compared with the middle one. */
    private static double side(Played played) {
        float[][] both = played.wide(1000, 140_000);
        double outer = level(both[0], 1062.16) + level(both[1], 1062.16);
        return 10 * Math.log10(outer / (level(both[0], 1000) + level(both[1], 1000)));
    }

    private static double level(float[] sound, double hz) {
        double share = Spectrum.of(sound, 4800, 131_072, Played.RATE).decibels(at -> Math.abs(at - hz) < 3);
        return Math.pow(10, share / 10) * Math.pow(Bands.rms(sound, 4800, 135_872), 2);
    }

    @Test
    void bothSidesAreEquallyLoudAndHaveLittleInCommon() {
        float[][] both = saws(11, 0.4, 0.8).wide(220, 96_000);
        double left = Bands.rms(both[0], 0, 96_000);
        double right = Bands.rms(both[1], 0, 96_000);
        double product = 0;
        for (int i = 0; i < 96_000; i++) {
            product += both[0][i] * both[1][i] / 96_000;
        }

        assertThat(new SuperSawTone(Played.RATE, 1).isWide()).isTrue();
        assertThat(20 * Math.log10(left / right)).isCloseTo(0, within(1.5));
        assertThat(product / (left * right)).isBetween(0.2, 0.9);
    }

    @Test
    void everyNoteBeginsAtOtherPhases() {
        Played played = saws(4, 0.3, 0.5);
        double[] starts = new double[8];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = played.note(220, 64)[40];
        }

        assertThat(Arrays.stream(starts).distinct().count()).isEqualTo(8);
        assertThat(Arrays.stream(starts).max().orElseThrow()).isGreaterThan(0.05);
        assertThat(Arrays.stream(starts).min().orElseThrow()).isLessThan(-0.05);
    }
}
