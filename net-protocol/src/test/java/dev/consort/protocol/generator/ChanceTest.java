package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.generator.Chance.Purpose;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChanceTest {
    private static final int DRAWS = 100_000;
    private static final int BINS = 50;

    /** 49 degrees of freedom: one in a million fair sources is above this. */
    private static final double CHI_SQUARED_LIMIT = 108;

    private static double[] draws(int seed, Purpose purpose) {
        Chance chance = new Chance(seed);
        return IntStream.range(0, DRAWS)
                .mapToDouble(step -> chance.at(purpose, step))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 1234567, Long.MIN_VALUE})
    void aStreamIsSplitMix64AsTheLibraryHasIt(long start) {
        SplittableRandom library = new SplittableRandom(start);
        for (int n = 0; n < 100; n++) {
            assertThat(Chance.nth(start, n)).isEqualTo(library.nextLong());
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreSpreadOverTheWholeRangeFromNoughtToOne(Purpose purpose) {
        for (int seed : new int[] {0, 1, 7, -7, Integer.MAX_VALUE}) {
            double[] drawn = draws(seed, purpose);
            int[] bins = new int[BINS];
            for (double each : drawn) {
                bins[(int) (each * BINS)]++;
            }
            assertThat(chiSquared(bins)).isLessThan(CHI_SQUARED_LIMIT);
            assertThat(IntStream.range(0, DRAWS)
                            .mapToDouble(i -> drawn[i])
                            .average()
                            .orElseThrow())
                    .isCloseTo(0.5, within(0.005));
        }
    }

    private static double chiSquared(int[] bins) {
        double expected = (double) DRAWS / bins.length;
        return IntStream.of(bins)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    @Test
    void purposesKnowNothingOfEachOther() {
        for (Purpose one : Purpose.values()) {
            for (Purpose other : Purpose.values()) {
                double expected = one == other ? 1 : 0;
                assertThat(correlation(draws(3, one), draws(3, other), 0)).isCloseTo(expected, within(0.02));
            }
        }
    }

    @Test
    void neighbouringSeedsAndStepsKnowNothingOfEachOther() {
        double[] drawn = draws(1, Purpose.TONE);
        assertThat(correlation(drawn, draws(2, Purpose.TONE), 0)).isCloseTo(0, within(0.02));
        assertThat(correlation(drawn, draws(1, Purpose.DURATION), 1)).isCloseTo(0, within(0.02));
        assertThat(correlation(draws(1, Purpose.DURATION), drawn, 1)).isCloseTo(0, within(0.02));
        assertThat(correlation(drawn, drawn, 1)).isCloseTo(0, within(0.02));
    }

    /** Pearson's, of uniform numbers, whose variance is a twelfth. */
    private static double correlation(double[] one, double[] other, int shift) {
        return 12
                * IntStream.range(0, DRAWS - shift)
                        .mapToDouble(i -> (one[i] - 0.5) * (other[i + shift] - 0.5))
                        .sum()
                / (DRAWS - shift);
    }
}
