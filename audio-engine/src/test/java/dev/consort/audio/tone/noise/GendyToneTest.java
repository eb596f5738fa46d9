package dev.consort.audio.tone.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GendyToneTest {
    private static Played gendy(double levels, double times, double lowest, double highest) {
        return new Played(new GendyTone(Played.RATE, 8), SourceType.GENDY)
                .with(Map.of("levelDist", levels, "timeDist", times, "lowest", lowest, "highest", highest));
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 250, 900})
    void itsPitchIsBetweenTheTwoFrequencies(double lowest) {
        float[] sound = gendy(1, 1, lowest, lowest * 1.2).note(440, 96_000);
        Spectrum spectrum = Spectrum.of(sound, 9600, 65_536, Played.RATE);

        assertThat(spectrum.decibels(hz -> hz < 0.8 * lowest)).isLessThan(-12);
        assertThat(spectrum.decibels(hz -> hz >= 0.95 * lowest && hz < 8 * lowest))
                .isGreaterThan(-1);
    }

    @Test
    void whichFrequencyIsTheLowerDoesNotMatterForItsBounds() {
        float[] sound = gendy(1, 1, 1000, 100).note(440, 48_000);

        assertThat(Bands.peak(sound)).isBetween(0.4f, 1.1f);
    }

    @Test
    void theWaveIsNeverTheSameForLong() {
        float[] sound = gendy(1, 1, 200, 200.1).note(440, 2 * Played.RATE);

        assertThat(likeness(sound, 240)).as("a turn later").isGreaterThan(0.9);
        assertThat(likeness(sound, 240 * 150)).as("much later").isLessThan(0.6);
    }

    private static double likeness(float[] sound, int later) {
        double product = 0;
        for (int i = 0; i < 24_000; i++) {
            product += sound[4800 + i] * sound[4800 + i + later] / 24_000;
        }
        return product / (Bands.rms(sound, 4800, 28_800) * Bands.rms(sound, 4800 + later, 28_800 + later));
    }

    @Test
    void cornersFasterThanFramesStayBoundedAndWithoutOffset() {
        float[] sound = gendy(4, 4, 9000, 10_000).note(440, 4 * Played.RATE);

        assertThat(Bands.peak(sound)).isBetween(0.1f, 1.2f);
        assertThat(Played.mean(sound, 0, sound.length)).isCloseTo(0, within(0.005));
    }
}
