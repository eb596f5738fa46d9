package dev.consort.audio.tone.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.dsp.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WalkTest {
    private static final int THROWS = 200_000;

    @ParameterizedTest
    @EnumSource
    void noWalkDriftsOrLeavesItsBounds(Walk walk) {
        Dice dice = new Dice(1);
        double sum = 0;
        for (int i = 0; i < THROWS; i++) {
            double step = walk.step(dice);
            assertThat(step).isBetween(-1.02, 1.02);
            sum += step;
        }
        assertThat(sum / THROWS).isCloseTo(0, within(0.006));
    }

    /** The share of steps below a half, from each distribution's integral. */
    @ParameterizedTest
    @CsvSource({
        "LINEAR, 0.75",
        "CAUCHY, 0.950",
        "LOGISTIC, 0.878",
        "COSH, 0.896",
        "ARCSINE, 0.333",
        "EXP, 0.909",
        "SINE, 0.707"
    })
    void stepsAreDistributedByTheirName(Walk walk, double small) {
        Dice dice = new Dice(2);
        int count = 0;
        for (int i = 0; i < THROWS; i++) {
            count += Math.abs(walk.step(dice)) < 0.5 ? 1 : 0;
        }
        assertThat((double) count / THROWS).isCloseTo(small, within(0.01));
    }

    @Test
    void wallsThrowBack() {
        assertThat(Walk.within(0, 1, 0.4)).isEqualTo(0.4);
        assertThat(Walk.within(0, 1, 1.25)).isEqualTo(0.75);
        assertThat(Walk.within(-1, 1, -1.5)).isEqualTo(-0.5);
        assertThat(Walk.within(0, 1, -9)).isEqualTo(1);
    }
}
