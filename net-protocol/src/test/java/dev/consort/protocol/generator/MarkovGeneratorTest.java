package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.generator.Algorithm.DurationMode;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.theory.PitchClass;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkovGeneratorTest {
    private static final int PHRASE = 7680;
    private static final int STEPS_IN_PHRASE = PHRASE / Tunes.STEP;
    private static final int PHRASES = 200;
    private static final int LONG = PHRASES * PHRASE;

    private static Tunes tune(List<Double> matrix, double rest, DurationMode duration) {
        return Tunes.of(new Markov(matrix, PitchClass.C, rest, duration)).with(Macro.MOTION, 0);
    }

    /** Weights as {@code from, to, weight}, all others zero. */
    private static List<Double> matrix(double... entries) {
        Double[] weights = new Double[Markov.WEIGHTS];
        Arrays.fill(weights, 0.0);
        for (int i = 0; i < entries.length; i += 3) {
            weights[(int) entries[i] * 12 + (int) entries[i + 1]] = entries[i + 2];
        }
        return List.of(weights);
    }

    private static final List<Double> ARPEGGIO = matrix(0, 4, 1, 4, 7, 0.01, 7, 0, 0.5);
    private static final List<Double> EVEN = Collections.nCopies(Markov.WEIGHTS, 0.5);

    @Test
    void theChainFollowsItsOnlyWayFromTheFirstTone() {
        assertThat(tune(ARPEGGIO, 0, DurationMode.FIXED).pitches(0, 7 * Tunes.STEP))
                .containsExactly(60, 64, 67, 60, 64, 67, 60);
    }

    @Test
    void theChainWaitsDuringRests() {
        List<Integer> pitches = tune(ARPEGGIO, 0.5, DurationMode.FIXED).pitches(0, PHRASE);
        assertThat(pitches).hasSizeBetween(STEPS_IN_PHRASE / 4, STEPS_IN_PHRASE * 3 / 4);
        for (int i = 0; i < pitches.size(); i++) {
            assertThat(pitches.get(i)).isEqualTo(List.of(60, 64, 67).get(i % 3));
        }
    }

    @Test
    void eachPhraseBeginsWithTheFirstTone() {
        Tunes tune = tune(ARPEGGIO, 0, DurationMode.FIXED);
        assertThat(STEPS_IN_PHRASE % 3).isNotZero();
        for (int phrase = 0; phrase < 5; phrase++) {
            assertThat(tune.pitches(phrase * PHRASE, phrase * PHRASE + 240)).containsExactly(60, 64);
        }
    }

    @Test
    void tonesFollowInProportionToTheirWeights() {
        Tunes tune = tune(matrix(0, 2, 0.2, 0, 4, 0.6, 2, 0, 1, 4, 0, 1), 0, DurationMode.FIXED);
        List<Integer> pitches = tune.pitches(0, LONG);
        double to62 = Collections.frequency(pitches, 62);
        double to64 = Collections.frequency(pitches, 64);
        assertThat(to62 / (to62 + to64)).isCloseTo(0.25, within(0.02));
        assertThat(to62 + to64 + Collections.frequency(pitches, 60)).isEqualTo(PHRASES * STEPS_IN_PHRASE);
    }

    @Test
    void evenWeightsReachEveryToneAlike() {
        List<Integer> all = tune(EVEN, 0, DurationMode.FIXED).pitches(0, LONG);
        List<Integer> pitches = IntStream.range(0, all.size())
                .filter(step -> step % STEPS_IN_PHRASE != 0)
                .mapToObj(all::get)
                .toList();
        for (int pitch = 60; pitch < 72; pitch++) {
            assertThat(Collections.frequency(pitches, pitch) / (double) pitches.size())
                    .isCloseTo(1 / 12.0, within(0.01));
        }
    }

    @Test
    void aToneWithoutWeightsStays() {
        assertThat(tune(matrix(), 0, DurationMode.FIXED).pitches(0, PHRASE)).containsOnly(60);
        assertThat(tune(matrix(0, 9, 0.1), 0, DurationMode.FIXED).pitches(0, 480))
                .containsExactly(60, 69, 69, 69);
        assertThat(tune(matrix(0, 5, Double.MIN_VALUE), 0, DurationMode.FIXED).pitches(0, 240))
                .containsExactly(60, 65);
    }

    @Test
    void restsComeAsOftenAsTheirChance() {
        for (double rest : new double[] {0, 0.1, 0.5, 0.9, 1}) {
            int played = tune(EVEN, rest, DurationMode.FIXED).notes(0, LONG).size();
            assertThat(played / (double) (PHRASES * STEPS_IN_PHRASE)).isCloseTo(1 - rest, within(0.015));
        }
    }

    @Test
    void fixedNotesAreOneStepLong() {
        assertThat(tune(EVEN, 0.3, DurationMode.FIXED).notes(0, PHRASE)).allMatch(note -> note.duration() == 120);
    }

    @Test
    void variableNotesAreOneToFourStepsLongAlikeOften() {
        List<GeneratedNote> notes = tune(matrix(0, 2, 1, 2, 4, 1, 4, 5, 1, 5, 7, 1, 7, 0, 1), 0, DurationMode.VARIABLE)
                .notes(0, LONG);
        for (int steps = 1; steps <= 4; steps++) {
            int duration = steps * Tunes.STEP;
            long count =
                    notes.stream().filter(note -> note.duration() == duration).count();
            assertThat(count / (double) notes.size()).isCloseTo(0.25, within(0.02));
        }
    }

    @Test
    void legatoNotesLastUntilTheNextAtMostToTheEndOfThePhrase() {
        List<GeneratedNote> notes = tune(EVEN, 0.7, DurationMode.LEGATO).notes(0, 4 * PHRASE);
        for (int i = 0; i + 1 < notes.size(); i++) {
            GeneratedNote note = notes.get(i);
            int endOfPhrase = (note.tick() / PHRASE + 1) * PHRASE;
            int next = notes.get(i + 1).tick();
            assertThat(note.tick() + note.duration()).isEqualTo(Math.min(next, endOfPhrase));
        }
        assertThat(new HashSet<>(notes.stream().map(GeneratedNote::duration).toList()))
                .hasSizeGreaterThan(3);
    }

    @Test
    void aSamePitchIsLetGoBeforeItIsStruckAgain() {
        List<GeneratedNote> notes = tune(matrix(), 0, DurationMode.VARIABLE).notes(0, PHRASE);
        assertThat(notes).hasSize(STEPS_IN_PHRASE).allMatch(note -> note.duration() == Tunes.STEP);
    }

    @Test
    void motionSpreadsTonesOverAllOctavesOfTheVoice() {
        Tunes tune = tune(matrix(), 0, DurationMode.FIXED);
        assertThat(new HashSet<>(tune.with(Macro.MOTION, 1).pitches(0, LONG)))
                .containsExactlyInAnyOrder(48, 60, 72, 84);
        Tunes wide = tune.with(tune.voice().withOctaves(0, 8)).with(Macro.MOTION, 1);
        assertThat(new HashSet<>(wide.pitches(0, LONG))).containsExactlyInAnyOrder(12, 24, 36, 48, 60, 72, 84, 96, 108);
    }
}
