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

class ChaosToneTest {
    private static Played chaos(double model, double amount, double rate) {
        return new Played(new ChaosTone(Played.RATE, 8), SourceType.CHAOS)
                .with(Map.of("model", model, "chaos", amount, "rate", rate));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void itIsBoundedAndWithoutOffsetHoweverMuchChaosThereIs(double model) {
        for (double amount = 0; amount <= 2; amount += 0.1) {
            float[] sound = chaos(model, amount, 8000).note(440, 3 * Played.RATE);
            assertThat(Bands.peak(sound)).as("chaos %s", amount).isBetween(0.3f, 1.1f);
            assertThat(Bands.rms(sound, Played.RATE, sound.length)).isBetween(0.08, 0.6);
            assertThat(Played.mean(sound, 0, sound.length)).isCloseTo(0, within(0.005));
        }
    }

    @Test
    void withoutChaosHenonIsATone() {
        float[] order = chaos(0, 0, 8000).note(440, 48_000);
        float[] noise = chaos(0, 2, 8000).note(440, 48_000);

        Spectrum tone = Spectrum.of(order, 9600, 16_384, Played.RATE);
        assertThat(tone.peakHz(20, 20_000)).isCloseTo(4000, within(1.0));
        assertThat(tone.inharmonicDecibels(4000)).isLessThan(-60);
        assertThat(Spectrum.of(noise, 9600, 16_384, Played.RATE).inharmonicDecibels(4000))
                .isGreaterThan(-1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 2000, 10_000})
    void theRateIsWhereItsSpectrumEnds(double rate) {
        for (double model = 0; model < 2; model++) {
            Spectrum spectrum = Spectrum.of(chaos(model, 2, rate).note(440, 96_000), 9600, 65_536, Played.RATE);
            assertThat(spectrum.decibels(hz -> hz < 0.75 * rate)).isGreaterThan(-1);
            assertThat(spectrum.decibels(hz -> hz > 2 * rate)).isLessThan(-17);
        }
    }

    @Test
    void changingTheModelDoesNotClick() {
        Played played = chaos(0, 2, 200);
        played.note(440, 9600);
        played.with(Map.of("model", 1.0, "chaos", 2.0, "rate", 200.0));
        float[] after = played.more(frame -> 440, 9600)[0];
        for (int i = 1; i < after.length; i++) {
            assertThat(Math.abs(after[i] - after[i - 1])).isLessThan(0.03f);
        }
    }
}
