package dev.consort.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossoverTest {
    private static final int RATE = 48_000;
    private static final double SPLIT = 800;

    @ParameterizedTest
    @ValueSource(doubles = {50, 400, 800, 1600, 12_000})
    void bothHalvesTogetherHaveEveryFrequencyAtItsFullLevel(double hz) {
        double[] levels = levels(hz);

        assertThat(levels[2]).isCloseTo(0, within(0.05));
        assertThat(levels[3]).as("and are the whole").isLessThan(-150);
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 200, 800, 3200})
    void eachHalfFallsBy24DecibelsPerOctave(double hz) {
        double[] levels = levels(hz);
        double steps = Math.pow(hz / SPLIT, 4);

        assertThat(levels[0]).isCloseTo(-20 * Math.log10(1 + steps), within(1.5));
        assertThat(levels[1]).isCloseTo(-20 * Math.log10(1 + 1 / steps), within(1.5));
    }

    /** Lows, highs, their sum, and what their sum is away from the whole, in dB. */
    private static double[] levels(double hz) {
        Crossover crossover = new Crossover(SPLIT, RATE);
        double[] powers = new double[4];
        for (int i = 0; i < 2 * RATE; i++) {
            crossover.split(Math.sqrt(2) * Math.sin(2 * Math.PI * hz * i / RATE));
            if (i >= RATE) {
                double sum = crossover.lows() + crossover.highs();
                double[] values = {crossover.lows(), crossover.highs(), sum, sum - crossover.whole()};
                for (int part = 0; part < values.length; part++) {
                    powers[part] += values[part] * values[part] / RATE;
                }
            }
        }
        for (int part = 0; part < powers.length; part++) {
            powers[part] = 10 * Math.log10(powers[part] + 1e-30);
        }
        return powers;
    }
}
