package dev.consort.audio.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Probe;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LoudnessTest {
    private static final int RATE = 48_000;

    @Test
    void aFullSineOnOneSideHasTheLoudnessThatTheRecommendationNames() {
        assertThat(Loudness.of(Probe.sine(997, 1, 5 * RATE, RATE), new float[5 * RATE]))
                .isCloseTo(-3.01, within(0.02));
    }

    @Test
    void whatIsOnBothSidesIsThreeDecibelsLouder() {
        float[] sine = Probe.sine(997, 0.1, 5 * RATE, RATE);

        assertThat(Loudness.of(sine, sine)).isCloseTo(-20, within(0.02));
    }

    @Test
    void silenceBetweenSoundsDoesNotCount() {
        float[] sine = Probe.sine(997, 0.1, 10 * RATE, RATE);
        Arrays.fill(sine, 4 * RATE, 8 * RATE, 0);

        assertThat(Loudness.of(sine, sine)).isCloseTo(-20, within(0.3));
    }

    @Test
    void lowsCountLessAndHighsMore() {
        // A high pass of the second order at 38 Hz with a quality of a half, and a shelf of 4 dB.
        float[] low = Probe.sine(50, 0.1, 5 * RATE, RATE);
        float[] high = Probe.sine(5000, 0.1, 5 * RATE, RATE);

        assertThat(Loudness.of(low, low)).isCloseTo(-20 - 4.65, within(0.1));
        assertThat(Loudness.of(high, high)).isCloseTo(-20 + 3.3, within(0.3));
    }

    @Test
    void silenceHasNone() {
        assertThat(Loudness.of(new float[RATE], new float[RATE])).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
