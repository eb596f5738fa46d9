package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.generator.Algorithm.DurationMode;
import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.Algorithm.PitchMode;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.theory.PitchClass;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Voices whose notes depend on others beyond the window's ends, cut into windows of many sizes. */
class WindowsTest {
    private static final int LONG = 40 * 7680;

    static List<Tunes> tunes() {
        return List.of(
                lastingUntilANoteThatIsEarly(),
                cutByGhostsFarAhead(),
                withGhostsBehindTheEndOfAPhrase(),
                withFewPerBeatAndLooseTiming());
    }

    private static Tunes lastingUntilANoteThatIsEarly() {
        Markov chain = new Markov(Markov.DEFAULT.matrix(), PitchClass.C, 0.97, DurationMode.LEGATO);
        return at(GeneratorRate.THIRTY_SECOND, Tunes.of(chain), 0);
    }

    private static Tunes cutByGhostsFarAhead() {
        LSystem system = new LSystem("F", List.of(), 0, 1, 16, 100);
        return at(GeneratorRate.WHOLE, Tunes.of(system).with(Macro.DENSITY, 0.53), 0);
    }

    private static Tunes withGhostsBehindTheEndOfAPhrase() {
        Euclidean rhythm = new Euclidean(4, 4, 0, PitchMode.FIXED, 60);
        return at(GeneratorRate.DOTTED_QUARTER, Tunes.of(rhythm).with(Macro.DENSITY, 1), 0);
    }

    private static Tunes withFewPerBeatAndLooseTiming() {
        Euclidean rhythm = new Euclidean(5, 8, 0, PitchMode.SCALE_WALK, 60);
        return at(GeneratorRate.DOTTED_SIXTEENTH, Tunes.of(rhythm).with(Macro.DENSITY, 0.8), 1);
    }

    private static Tunes at(GeneratorRate rate, Tunes tune, int mostPerBeat) {
        return tune.with(tune.voice().withRate(rate)).with(new Constraints(true, 0, 127, mostPerBeat, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("tunes")
    void windowsOfAnySizeGiveWhatOneWindowGives(Tunes tune) {
        for (int size : new int[] {60, 101, 1000, 7680, 9000}) {
            assertThat(joined(tune, size).equals(tune.notes(0, LONG)))
                    .as("windows of %s ticks", size)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tunes")
    void everyNoteIsTheSameInAWindowOfItsOwn(Tunes tune) {
        for (GeneratedNote note : tune.notes(0, 10 * LONG)) {
            assertThat(tune.notes(note.tick(), note.tick() + 1)).containsExactly(note);
        }
    }

    private static List<GeneratedNote> joined(Tunes tune, int size) {
        List<GeneratedNote> joined = new ArrayList<>();
        for (int from = 0; from < LONG; from += size) {
            joined.addAll(tune.notes(from, Math.min(LONG, from + size)));
        }
        return joined;
    }
}
