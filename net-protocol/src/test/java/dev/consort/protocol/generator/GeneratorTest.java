package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.Algorithm.PitchMode;
import dev.consort.protocol.state.generator.Algorithm.Rule;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final int PHRASE = 7680;
    private static final GeneratorVoice VOICE = GeneratorVoice.of("Bells", 4, Markov.DEFAULT, 5);
    private static final Session C_SHARP_BLUES = Session.DEFAULT.withKey(PitchClass.C_SHARP, Scale.BLUES);

    private static List<GeneratedNote> played(GeneratorVoice voice, Generators all) {
        return Generator.notes(voice, all, C_SHARP_BLUES, 0, PHRASE);
    }

    @Test
    void aVoicePlaysInTheKeyOfTheSession() {
        assertThat(played(VOICE, Generators.EMPTY))
                .hasSizeGreaterThan(10)
                .allMatch(note -> Scale.BLUES.steps().contains(Math.floorMod(note.pitch() - 1, 12)));
    }

    @Test
    void whatIsNotEnabledPlaysNothing() {
        assertThat(played(VOICE.withEnabled(false), Generators.EMPTY)).isEmpty();
        assertThat(played(VOICE, Generators.EMPTY.withEnabled(false))).isEmpty();
    }

    @Test
    void theSameSeedMakesTheSameNotesAndAnotherOneOthers() {
        assertThat(played(VOICE.withName("Other"), Generators.EMPTY)).isEqualTo(played(VOICE, Generators.EMPTY));
        assertThat(played(VOICE.withSeed(6), Generators.EMPTY)).isNotEqualTo(played(VOICE, Generators.EMPTY));
    }

    @Test
    void theWholeIsThereFromTheFirstNoteToTheLast() {
        List<GeneratedNote> notes =
                Tunes.of(new Euclidean(1, 1, 0, PitchMode.FIXED, 60)).notes(0, Length.LONGEST);
        assertThat(notes).hasSize(Length.LONGEST / Tunes.STEP);
        assertThat(notes.get(notes.size() - 1).tick()).isEqualTo(Length.LONGEST - Tunes.STEP);
    }

    /** A window as short as an audio block costs a few phrases, wherever it lies and whatever the voice. */
    @Test
    void evenTheDearestVoicesAnswerSoon() {
        List<Rule> rules = new ArrayList<>();
        "ABCDEFGHIJKL".chars().forEach(c -> rules.add(new Rule(Character.toString(c), "AB[+C]".repeat(5) + "-D")));
        for (var algorithm : List.of(
                new Euclidean(64, 64, 63, PitchMode.SCALE_WALK, 127),
                new Markov(Collections.nCopies(Markov.WEIGHTS, 1.0), PitchClass.B, 0, Markov.DEFAULT.duration()),
                new LSystem("A".repeat(64), rules, 6, 12, 1, 127))) {
            Tunes tune = Tunes.of(algorithm).with(Macro.DENSITY, 1);
            Tunes dear = tune.with(tune.voice().withRate(GeneratorRate.TRIPLET_SIXTEENTH));
            Assertions.assertTimeout(Duration.ofSeconds(3), () -> dear.notes(0, Length.LONGEST));
            Assertions.assertTimeout(Duration.ofSeconds(1), () -> dear.notes(190_000_000, 190_000_010));
        }
    }
}
