package dev.consort.audio.effect.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfBandTest {
    private static final int FRAMES = 40_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.1, 0.3, 0.44})
    void whatIsBelowPassesThereAndBack(double share) {
        HalfBand twice = new HalfBand();
        double power = 0;
        for (int i = 0; i < FRAMES; i++) {
            double in = Math.sqrt(2) * Math.sin(2 * Math.PI * share * i);
            double out = twice.down(twice.first(in), twice.second(in));
            power += i < FRAMES / 2 ? 0 : 2 * out * out / FRAMES;
        }

        assertThat(10 * Math.log10(power)).isCloseTo(0, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.56, 0.7, 0.9, 0.999})
    void whatIsAboveIsNotFoldedBack(double share) {
        HalfBand twice = new HalfBand();
        double power = 0;
        for (int i = 0; i < FRAMES; i++) {
            double first = Math.sqrt(2) * Math.sin(Math.PI * share * 2 * i);
            double second = Math.sqrt(2) * Math.sin(Math.PI * share * (2 * i + 1));
            double out = twice.down(first, second);
            power += i < FRAMES / 2 ? 0 : 2 * out * out / FRAMES;
        }

        assertThat(10 * Math.log10(power)).isLessThan(-90);
    }
}
