package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.Algorithm.PitchMode;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.generator.Macros;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MacrosTest {
    private static final int LONG = 40 * 7680;
    private static final double[] PLACES = {0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1};

    static List<Algorithm> algorithms() {
        return List.of(
                Euclidean.DEFAULT,
                new Euclidean(5, 8, 0, PitchMode.SCALE_WALK, 60),
                new Euclidean(5, 8, 0, PitchMode.RANDOM_IN_SCALE, 60),
                Markov.DEFAULT,
                LSystem.DEFAULT);
    }

    private static List<GeneratedNote> notes(Algorithm algorithm, Macro macro, double place) {
        return Tunes.of(algorithm).with(macro, place).notes(0, LONG);
    }

    private static Set<Integer> ticks(List<GeneratedNote> notes) {
        return notes.stream().map(GeneratedNote::tick).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void everyKnobIsHeardFromItsUsualPlace(Algorithm algorithm) {
        Tunes usual = Tunes.of(algorithm);
        Tunes tune = new Tunes(usual.voice(), Macros.DEFAULT, usual.constraints(), usual.mode());
        for (Macro macro : Macro.values()) {
            List<GeneratedNote> before = tune.notes(0, LONG);
            boolean isFixed = macro == Macro.MOTION && algorithm == Euclidean.DEFAULT;
            assertThat(tune.with(macro, 0).notes(0, LONG).equals(before))
                    .as("%s at 0", macro)
                    .isEqualTo(isFixed);
            assertThat(tune.with(macro, 1).notes(0, LONG).equals(before))
                    .as("%s at 1", macro)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void whatIsPlayedAtSomeDensityIsPlayedAtAnyHigher(Algorithm algorithm) {
        Set<Integer> before = Set.of();
        for (double density : PLACES) {
            Set<Integer> now = ticks(notes(algorithm, Macro.DENSITY, density));
            assertThat(now.containsAll(before)).isTrue();
            assertThat(density == 0 || now.size() > before.size()).isTrue();
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void densityThinsToNothing(Algorithm algorithm) {
        int all = notes(algorithm, Macro.DENSITY, 0.5).size();
        assertThat(notes(algorithm, Macro.DENSITY, 0)).isEmpty();
        assertThat(notes(algorithm, Macro.DENSITY, 0.25).size() / (double) all).isCloseTo(0.5, within(0.06));
        assertThat(notes(algorithm, Macro.DENSITY, 0.45).size() / (double) all).isCloseTo(0.9, within(0.06));
    }

    @Test
    void fullDensityFillsEveryStepWithGhostsHalfAsLoud() {
        List<GeneratedNote> full = notes(new Euclidean(1, 4, 0, PitchMode.FIXED, 60), Macro.DENSITY, 1);
        assertThat(ticks(full))
                .containsAll(IntStream.range(0, LONG / Tunes.STEP)
                        .boxed()
                        .map(step -> step * Tunes.STEP)
                        .toList());
        assertThat(full).allMatch(note -> note.velocity() == (note.tick() % 480 == 0 ? 120 : 80));
        double echoes =
                full.stream().filter(note -> note.tick() % Tunes.STEP != 0).count();
        assertThat(echoes / (LONG / 480)).isCloseTo(0.5, within(0.06));
    }

    @Test
    void anEchoCutsTheNoteThatItRepeats() {
        List<GeneratedNote> full = notes(new Euclidean(4, 4, 0, PitchMode.FIXED, 60), Macro.DENSITY, 1);
        for (int i = 0; i + 1 < full.size(); i++) {
            GeneratedNote note = full.get(i);
            assertThat(note.tick() + note.duration())
                    .isLessThanOrEqualTo(full.get(i + 1).tick());
        }
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void theMoreChaosTheMoreIsOtherThanTheAlgorithmSays(Algorithm algorithm) {
        Set<GeneratedNote> exact = new HashSet<>(notes(algorithm, Macro.CHAOS, 0));
        int before = -1;
        for (double chaos : PLACES) {
            List<GeneratedNote> now = notes(algorithm, Macro.CHAOS, chaos);
            int others =
                    (int) now.stream().filter(note -> !exact.contains(note)).count();
            assertThat(others).as("at chaos %s", chaos).isGreaterThan(before);
            assertThat(now.size() / (double) exact.size()).isCloseTo(1, within(0.01));
            before = others;
        }
        assertThat(before).isGreaterThan(exact.size() / 3);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void theMoreEnergyTheLouderEveryNoteWithinTheVoicesRange(Algorithm algorithm) {
        List<GeneratedNote> softer = notes(algorithm, Macro.ENERGY, 0);
        assertThat(softer).allMatch(note -> note.velocity() == 40);
        for (double energy : new double[] {0.1, 0.25, 0.5, 0.75, 1}) {
            List<GeneratedNote> louder = notes(algorithm, Macro.ENERGY, energy);
            for (int i = 0; i < softer.size(); i++) {
                assertThat(louder.get(i).velocity())
                        .isGreaterThan(softer.get(i).velocity())
                        .isLessThanOrEqualTo(120);
                assertThat(louder.get(i).pitch()).isEqualTo(softer.get(i).pitch());
            }
            softer = louder;
        }
    }

    @Test
    void fullEnergyIsTheLoudest() {
        assertThat(notes(Markov.DEFAULT, Macro.ENERGY, 1)).allMatch(note -> note.velocity() == 120);
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void theMoreMotionTheFartherThePitchesLie(Algorithm algorithm) {
        int before = -1;
        for (double motion : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            int now = range(notes(algorithm, Macro.MOTION, motion));
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isGreaterThan(range(notes(algorithm, Macro.MOTION, 0)));
    }

    private static int range(List<GeneratedNote> notes) {
        int lowest = notes.stream().mapToInt(GeneratedNote::pitch).min().orElseThrow();
        return notes.stream().mapToInt(GeneratedNote::pitch).max().orElseThrow() - lowest;
    }

    @ParameterizedTest
    @MethodSource("algorithms")
    void whereThereIsNoMotionNothingLeavesItsOctave(Algorithm algorithm) {
        assertThat(range(notes(algorithm, Macro.MOTION, 0))).isLessThan(12);
    }
}
