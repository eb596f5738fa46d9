package dev.consort.protocol.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChordTemplateTest {
    @ParameterizedTest
    @CsvSource({
        "MAJOR, FIVE_LIMIT, 1/1 5/4 3/2",
        "MINOR, FIVE_LIMIT, 1/1 6/5 3/2",
        "MINOR, SEVEN_LIMIT, 1/1 7/6 3/2",
        "DIMINISHED, FIVE_LIMIT, 1/1 6/5 36/25",
        "DIMINISHED, SEVEN_LIMIT, 1/1 6/5 7/5",
        "SEVENTH, FIVE_LIMIT, 1/1 5/4 3/2 9/5",
        "SEVENTH, SEVEN_LIMIT, 1/1 5/4 3/2 7/4",
        "SEVENTH, PYTHAGOREAN, 1/1 81/64 3/2 16/9",
        "HALF_DIMINISHED, SEVEN_LIMIT, 1/1 6/5 7/5 9/5",
        "DIMINISHED_SEVENTH, PYTHAGOREAN, 1/1 32/27 1024/729 32768/19683"
    })
    void chordHasItsKnownRatios(ChordTemplate template, JustFlavor flavor, String ratios) {
        List<String> found = template.intervals().stream()
                .map(interval -> template.ratio(flavor, interval).toString())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(ratios);
    }

    @ParameterizedTest
    @EnumSource
    void everyToneIsNearItsSemitoneAndMadeOfTheNumbersOfItsFlavor(ChordTemplate template) {
        for (JustFlavor flavor : JustFlavor.values()) {
            for (int interval : template.intervals()) {
                Ratio ratio = template.ratio(flavor, interval);
                assertThat(ratio.deviation(interval)).as("%s %s", flavor, ratio).isCloseTo(0, within(49.0));
                assertThat(primes(ratio)).as("%s %s", flavor, ratio).isSubsetOf(primes(flavor));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MINOR_SEVENTH, SIXTH, 3, FIVE_LIMIT",
        "MINOR_SEVENTH, SIXTH, 3, PYTHAGOREAN",
        "HALF_DIMINISHED, MINOR_SIXTH, 3, FIVE_LIMIT",
        "HALF_DIMINISHED, MINOR_SIXTH, 3, SEVEN_LIMIT",
        "HALF_DIMINISHED, MINOR_SIXTH, 3, PYTHAGOREAN",
        "SUS4, SUS2, 5, SEVEN_LIMIT"
    })
    void chordWithTwoNamesHasOneProportion(ChordTemplate one, ChordTemplate other, int up, JustFlavor flavor) {
        for (int interval : other.intervals()) {
            int inOne = (up + interval) % 12;
            double above =
                    one.ratio(flavor, inOne).cents() - one.ratio(flavor, up).cents();
            assertThat((above + 1200) % 1200)
                    .isCloseTo(other.ratio(flavor, interval).cents(), within(1e-9));
        }
    }

    @Test
    void toneThatTheChordDoesNotHaveHasNoRatio() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChordTemplate.MAJOR.ratio(JustFlavor.FIVE_LIMIT, 3));
    }

    private static Set<Integer> primes(JustFlavor flavor) {
        return switch (flavor) {
            case FIVE_LIMIT -> Set.of(2, 3, 5);
            case SEVEN_LIMIT -> Set.of(2, 3, 5, 7);
            case PYTHAGOREAN -> Set.of(2, 3);
        };
    }

    private static Set<Integer> primes(Ratio ratio) {
        Set<Integer> primes = new HashSet<>();
        int left = ratio.numerator() * ratio.denominator();
        for (int divisor = 2; left > 1; divisor++) {
            for (; left % divisor == 0; left /= divisor) {
                primes.add(divisor);
            }
        }
        return primes;
    }
}
