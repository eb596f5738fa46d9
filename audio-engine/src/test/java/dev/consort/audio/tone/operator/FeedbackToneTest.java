package dev.consort.audio.tone.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackToneTest {
    private static Spectrum fed(double feedback, double hz) {
        float[] sound = new Played(new FeedbackTone(Played.RATE), SourceType.FEEDBACK_SINE)
                .with("feedback", feedback)
                .note(hz, 48_000);
        return Spectrum.of(sound, 9600, 16_384, Played.RATE);
    }

    @Test
    void withoutFeedbackItIsASine() {
        assertThat(fed(0, 500).decibels(hz -> Math.abs(hz - 500) > 20)).isLessThan(-85);
    }

    /** Partial n of Kepler's equation, 2·Jn(n·b)/(n·b), at b = 0.5: 0.9691, 0.2297, 0.0813. */
    @Test
    void partialsAreThoseOfKeplersEquation() {
        Spectrum spectrum = fed(0.5, 60);
        double[] partials = {0.9691, 0.2297, 0.0813};
        double first = level(spectrum, 60);
        for (int n = 2; n <= 3; n++) {
            assertThat(level(spectrum, 60 * n) - first)
                    .isCloseTo(20 * Math.log10(partials[n - 1] / 0.9691), within(0.6));
        }
    }

    private static double level(Spectrum spectrum, double hz) {
        return spectrum.decibels(at -> Math.abs(at - hz) < 15);
    }

    /** Measured at 1, 3, 5 and 8 kHz: −87, −87, −83, −68 dB; −6 at low pitches with a feedback of 3. */
    @ParameterizedTest
    @ValueSource(doubles = {110, 1003.3, 3011.7, 5009.9, 8023.1})
    void upToOneNothingFoldsBackOrHunts(double hz) {
        assertThat(fed(1, hz).inharmonicDecibels(hz)).isLessThan(-60);
        assertThat(fed(0.5, hz).inharmonicDecibels(hz)).isLessThan(-60);
    }

    @Test
    void theMoreItIsFedTheBrighterItIs() {
        double before = -200;
        for (double feedback : new double[] {0.1, 0.3, 0.6, 1, 1.5, 3}) {
            double bright = fed(feedback, 220).decibels(hz -> hz > 900);
            assertThat(bright).as("feedback %s", feedback).isGreaterThan(before + 1);
            before = bright;
        }
    }
}
