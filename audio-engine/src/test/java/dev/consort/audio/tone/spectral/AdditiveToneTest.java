package dev.consort.audio.tone.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdditiveToneTest {
    private static Played additive(double harmonics, double rolloff) {
        return new Played(new AdditiveTone(Played.RATE), SourceType.ADDITIVE)
                .with(Map.of("harmonics", harmonics, "rolloff", rolloff));
    }

    private static double level(Spectrum spectrum, double hz) {
        return spectrum.decibels(at -> Math.abs(at - hz) < 20);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "8, 1", "32, 0", "20, 2"})
    void thereAreAsManyPartialsAsToldFallingByTheRolloff(int harmonics, double rolloff) {
        float[] sound = additive(harmonics, rolloff).note(400, 48_000);
        Spectrum spectrum = Spectrum.of(sound, 4800, 16_384, Played.RATE);
        double first = level(spectrum, 400);
        for (int n = 1; n <= harmonics; n++) {
            assertThat(level(spectrum, 400 * n) - first)
                    .as("partial %d", n)
                    .isCloseTo(-20 * rolloff * Math.log10(n), within(0.1));
        }
        assertThat(spectrum.decibels(hz -> hz > 400 * (harmonics + 0.5))).isLessThan(-85);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1003.3, 3011.7, 5009.9, 8023.1})
    void partialsThatThereIsNoRoomForAreLeftOut(double hz) {
        assertThat(Played.aliases(additive(32, 0).note(hz, 48_000), hz)).isLessThan(-85);
    }

    @Test
    void partialsComeSoftly() {
        Played played = additive(1, 0);
        played.note(100, 4800);
        played.with(Map.of("harmonics", 32.0, "rolloff", 1.0));
        float[] sound = played.more(frame -> 100, 4800)[0];

        // A saw's worth of partials is only there after some hundredths of a second, and none begins with an edge.
        assertThat(Spectrum.of(sound, 0, 256, Played.RATE).decibels(hz -> hz > 6000))
                .isLessThan(-40);
        assertThat(Spectrum.of(sound, 3000, 1024, Played.RATE).decibels(hz -> hz > 1500))
                .isGreaterThan(-15);
    }

    @Test
    void aGlideThroughTheTopLosesPartialsWithoutAliases() {
        Played played = additive(8, 0);
        played.note(2000, 4800);
        float[] glide = played.more(frame -> 2000 + frame / 48.0, 96_000)[0];
        for (int from = 0; from < 90_000; from += 9000) {
            // A window of a hundredth of a second smears the glide by 10 Hz; aliases come down from half the sample
            // rate.
            double hz = 2000 + from / 48.0 + 5;
            Spectrum spectrum = Spectrum.of(glide, from, 512, Played.RATE);
            assertThat(spectrum.decibels(at -> Math.abs(at / hz - Math.rint(at / hz)) * hz > 600))
                    .isLessThan(-50);
        }
    }
}
