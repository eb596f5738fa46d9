package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EuclideanRhythmTest {
    /** As published in G. Toussaint, "The Euclidean Algorithm Generates Traditional Musical Rhythms", 2005. */
    @ParameterizedTest
    @CsvSource({
        "2, 3, x.x",
        "2, 5, x.x..",
        "3, 4, x.xx",
        "3, 5, x.x.x",
        "3, 7, x.x.x..",
        "3, 8, x..x..x.",
        "4, 7, x.x.x.x",
        "4, 9, x.x.x.x..",
        "4, 11, x..x..x..x.",
        "5, 6, x.xxxx",
        "5, 7, x.xx.xx",
        "5, 8, x.xx.xx.",
        "5, 9, x.x.x.x.x",
        "5, 11, x.x.x.x.x..",
        "5, 12, x..x.x..x.x.",
        "5, 16, x..x..x..x..x...",
        "7, 8, x.xxxxxx",
        "7, 12, x.xx.x.xx.x.",
        "7, 16, x..x.x.x..x.x.x.",
        "9, 16, x.xx.x.x.xx.x.x.",
        "11, 24, x..x.x.x.x.x..x.x.x.x.x.",
        "13, 24, x.xx.x.x.x.x.xx.x.x.x.x.",
    })
    void rhythmsAreThoseOfTheWorldsMusic(int pulses, int steps, String published) {
        assertThat(text(EuclideanRhythm.of(pulses, steps, 0))).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"0, x..x..x.", "1, .x..x..x", "2, x.x..x..", "8, x..x..x.", "-1, ..x..x.x", "2147483647, ..x..x.x"})
    void rotationTurnsToTheRight(int rotation, String turned) {
        assertThat(text(EuclideanRhythm.of(3, 8, rotation))).isEqualTo(turned);
    }

    @Test
    void everyRhythmHasItsHitsAndGapsOfTwoNeighbouringLengths() {
        for (int steps = 1; steps <= 64; steps++) {
            for (int pulses = 1; pulses <= steps; pulses++) {
                String twice = text(EuclideanRhythm.of(pulses, steps, 0)).repeat(2);
                assertThat(twice.chars().filter(c -> c == 'x').count()).isEqualTo(2L * pulses);
                assertThat(gaps(twice, steps)).isSubsetOf(steps / pulses, (steps + pulses - 1) / pulses);
            }
        }
    }

    private static Set<Integer> gaps(String twice, int steps) {
        Set<Integer> gaps = new TreeSet<>();
        for (int at = 0; at < steps; at++) {
            if (twice.charAt(at) == 'x') {
                gaps.add((twice + "x").indexOf('x', at + 1) - at);
            }
        }
        return gaps;
    }

    @Test
    void whatIsOutOfRangeCountsAsTheNearest() {
        assertThat(text(EuclideanRhythm.of(-1, 4, 0))).isEqualTo("....");
        assertThat(text(EuclideanRhythm.of(9, 4, 0))).isEqualTo("xxxx");
        assertThat(EuclideanRhythm.of(1, 1000, 0)).hasSize(64);
        assertThat(EuclideanRhythm.of(1, -5, 0)).hasSize(1);
    }

    private static String text(boolean[] rhythm) {
        StringBuilder text = new StringBuilder();
        for (boolean hit : rhythm) {
            text.append(hit ? 'x' : '.');
        }
        return text.toString();
    }
}
