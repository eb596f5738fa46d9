package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.Algorithm.PitchMode;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.theory.Mode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    private static final int LONG = 40 * 7680;
    private static final Mode A_PENTATONIC = new Mode(PitchClass.A, Scale.PENTATONIC);

    private static Constraints range(boolean scaleLock, int lowest, int highest) {
        return new Constraints(scaleLock, lowest, highest, 0, 0, 0);
    }

    private static Tunes hits(int pulses, int steps, int pitch) {
        return Tunes.of(new Euclidean(pulses, steps, 0, PitchMode.FIXED, pitch));
    }

    @Test
    void scaleLockPutsEveryPitchOnTheSessionsScale() {
        Tunes free = Tunes.of(Markov.DEFAULT).with(A_PENTATONIC);
        assertThat(free.pitches(0, LONG)).anyMatch(pitch -> !A_PENTATONIC.contains(pitch));
        assertThat(free.with(range(true, 0, 127)).pitches(0, LONG)).allMatch(A_PENTATONIC::contains);
    }

    @Test
    void scaleLockTakesTheNearestToneAndTheLowerOfTwo() {
        assertThat(hits(1, 4, 61).with(range(true, 0, 127)).pitches(0, 480)).containsExactly(60);
        assertThat(hits(1, 4, 61).pitches(0, 480)).containsExactly(61);
    }

    @Test
    void whatIsOutOfRangeIsMovedByOctaves() {
        assertThat(hits(1, 4, 38).with(range(true, 60, 80)).pitches(0, 480)).containsExactly(62);
        assertThat(hits(1, 4, 101).with(range(true, 40, 60)).pitches(0, 480)).containsExactly(53);
        assertThat(hits(1, 4, 60).with(range(true, 60, 60)).pitches(0, 480)).containsExactly(60);
    }

    @Test
    void aRangeWithoutThatToneTakesItsNearestAndWithoutAnyToneItsEnd() {
        assertThat(hits(1, 4, 60).with(range(true, 62, 66)).pitches(0, 480)).containsExactly(65);
        assertThat(hits(1, 4, 60).with(range(true, 66, 66)).pitches(0, 480)).containsExactly(66);
        assertThat(hits(1, 4, 60).with(range(false, 62, 66)).pitches(0, 480)).containsExactly(66);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 32})
    void noQuarterHasMoreNotesThanAllowed(int most) {
        Tunes tune = hits(8, 8, 60).with(Macro.DENSITY, 0.8);
        tune = tune.with(tune.voice().withRate(GeneratorRate.THIRTY_SECOND));
        Map<Integer, Long> free = perQuarter(tune.with(new Constraints(true, 0, 127, 0, 0, 1)));
        Map<Integer, Long> limited = perQuarter(tune.with(new Constraints(true, 0, 127, most, 0, 1)));
        assertThat(free.values()).allMatch(count -> count > 5);
        assertThat(limited.keySet()).isEqualTo(free.keySet());
        free.forEach((quarter, count) -> assertThat(limited.get(quarter)).isEqualTo(Math.min(count, most)));
    }

    private static Map<Integer, Long> perQuarter(Tunes tune) {
        return tune.notes(0, LONG).stream()
                .collect(Collectors.groupingBy(note -> note.tick() / 480, TreeMap::new, Collectors.counting()));
    }

    @Test
    void theLimitKeepsWhatCarriesTheBeat() {
        Tunes tune = hits(8, 8, 60);
        assertThat(tune.with(new Constraints(true, 0, 127, 1, 0, 0)).ticks(0, 1920))
                .containsExactly(0, 480, 960, 1440);
        assertThat(tune.with(new Constraints(true, 0, 127, 2, 0, 0)).ticks(0, 960))
                .containsExactly(0, 240, 480, 720);
        assertThat(tune.with(Macro.DENSITY, 1)
                        .with(new Constraints(true, 0, 127, 4, 0, 0))
                        .notes(0, LONG))
                .allMatch(note -> note.tick() % Tunes.STEP == 0 && note.velocity() == 120);
    }

    @Test
    void theLimitGivesUpGhostsFirst() {
        Tunes offBeat = Tunes.of(new Euclidean(1, 4, 1, PitchMode.FIXED, 60)).with(Macro.DENSITY, 1);
        assertThat(offBeat.ticks(0, 480)).contains(0, 120, 240, 360);
        assertThat(offBeat.with(new Constraints(true, 0, 127, 1, 0, 0)).ticks(0, 960))
                .containsExactly(120, 600);
    }

    @Test
    void variedLoudnessIsEvenAboutItsMiddleAndStaysInTheVoicesRange() {
        for (double energy : new double[] {0, 0.5, 1}) {
            Tunes tune = hits(8, 8, 60).with(Macro.ENERGY, energy).with(new Constraints(true, 0, 127, 0, 1, 0));
            List<Integer> velocities =
                    tune.notes(0, LONG).stream().map(GeneratedNote::velocity).toList();
            double middle = 60 + 40 * energy;
            assertThat(mean(velocities)).isCloseTo(middle, within(0.7));
            assertThat(velocities).allMatch(velocity -> Math.abs(velocity - middle) <= 20);
            assertThat(velocities).anyMatch(velocity -> velocity < middle - 18);
            assertThat(velocities).anyMatch(velocity -> velocity > middle + 18);
        }
    }

    private static double mean(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).average().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void variedTimingIsEvenAboutTheGridAndAtMostAQuarterOfAStep(GeneratorRate rate) {
        Tunes tune = hits(8, 8, 60).with(new Constraints(true, 0, 127, 0, 0, 1));
        int step = rate.ticks();
        List<Integer> offsets = tune.with(tune.voice().withRate(rate)).ticks(step / 2, 2000 * step + step / 2).stream()
                .map(tick -> (tick + step / 2) % step - step / 2)
                .toList();
        assertThat(offsets).hasSize(2000).allMatch(offset -> Math.abs(offset) <= step / 4);
        assertThat(offsets).anyMatch(offset -> offset < -step / 4 + step / 20);
        assertThat(offsets).anyMatch(offset -> offset > step / 4 - step / 20);
        assertThat(mean(offsets) / step).isCloseTo(0, within(0.012));
    }

    @Test
    void ghostsVaryHalfAsMuchInTiming() {
        Tunes tune = hits(1, 4, 60).with(Macro.DENSITY, 1).with(new Constraints(true, 0, 127, 0, 0, 1));
        List<Integer> offsets = tune.notes(0, LONG).stream()
                .filter(note -> note.velocity() == 80)
                .map(note -> (note.tick() + Tunes.STEP / 4) % (Tunes.STEP / 2) - Tunes.STEP / 4)
                .toList();
        assertThat(offsets).hasSizeGreaterThan(1000).allMatch(offset -> Math.abs(offset) <= Tunes.STEP / 8);
        assertThat(offsets).anyMatch(offset -> offset < 2 - Tunes.STEP / 8);
        assertThat(offsets).anyMatch(offset -> offset > Tunes.STEP / 8 - 2);
    }

    @Test
    void noTickIsNegativeAndNothingChangesPlaces() {
        for (int seed = 0; seed < 200; seed++) {
            Tunes tune = Tunes.of(LSystem.DEFAULT).with(Macro.DENSITY, 1).with(new Constraints(true, 0, 127, 0, 0, 1));
            List<Integer> ticks = tune.with(tune.voice().withSeed(seed)).ticks(-1000, 3000);
            assertThat(ticks.get(0)).isNotNegative().isLessThan(Tunes.STEP / 4 + 1);
            assertThat(ticks).isSorted().doesNotHaveDuplicates();
        }
    }
}
