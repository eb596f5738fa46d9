package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Rule;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.theory.Mode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

class LSystemGeneratorTest {
    private static final List<Rule> ALGAE = List.of(new Rule("A", "AB"), new Rule("B", "A"));

    private static LSystem system(String axiom, List<Rule> rules, int iterations) {
        return new LSystem(axiom, rules, iterations, 1, 1, 127);
    }

    private static String text(String axiom, List<Rule> rules, int iterations) {
        int[] text = LSystemMelody.text(system(axiom, rules, iterations));
        return new String(text, 0, text.length);
    }

    private static List<Integer> melody(String axiom, int notes) {
        return Tunes.of(system(axiom, List.of(), 0)).pitches(0, notes * Tunes.STEP);
    }

    /** Lindenmayer's own example; its lengths are the Fibonacci numbers. */
    @Test
    void allSignsGrowAtOnce() {
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6))
                .extracting(iterations -> text("A", ALGAE, iterations))
                .containsExactly("A", "AB", "ABA", "ABAAB", "ABAABABA", "ABAABABAABAAB", "ABAABABAABAABABAABABA");
    }

    @Test
    void aSignWithoutARuleStays() {
        assertThat(text("F+[G]-X", List.of(new Rule("F", "FF")), 2)).isEqualTo("FFFF+[G]-X");
        assertThat(text("F-F", List.of(new Rule("-", "+")), 1)).isEqualTo("F+F");
    }

    @Test
    void aTextStopsGrowingAtTenThousandCharacters() {
        List<Rule> fast = List.of(new Rule("F", "F".repeat(32)));
        assertThat(text("F", fast, 2)).hasSize(1024);
        assertThat(text("F".repeat(64), fast, 6)).isEqualTo("F".repeat(10_000));
    }

    @Test
    void charactersOutsideTheFirstPlaneAreOne() {
        assertThat(text("\ud835\udd38", List.of(new Rule("\ud835\udd38", "\ud835\udd38\ud835\udd39")), 2))
                .isEqualTo("\ud835\udd38\ud835\udd39\ud835\udd39");
    }

    @Test
    void plusAndMinusMoveByScaleSteps() {
        assertThat(melody("F+F+F-F--F", 5)).containsExactly(60, 62, 64, 62, 59);
        assertThat(Tunes.of(new LSystem("F+F-F", List.of(), 0, 2, 1, 127)).pitches(0, 3 * Tunes.STEP))
                .containsExactly(60, 64, 60);
    }

    @Test
    void bracketsGoBackToThePitchThatTheyRemember() {
        assertThat(melody("F[+F[+F]F]F", 5)).containsExactly(60, 62, 64, 62, 60);
        assertThat(melody("]F+]F", 2)).containsExactly(60, 62);
    }

    @Test
    void otherSignsAreIgnoredAndTheMelodyRepeats() {
        assertThat(melody("F 1.+*G", 5)).containsExactly(60, 62, 60, 62, 60);
        assertThat(melody("+-[]12", 64)).isEmpty();
    }

    @Test
    void theMelodyBeginsOnTheTonic() {
        Tunes tune = Tunes.of(system("F+F+F", List.of(), 0)).with(new Mode(PitchClass.D, Scale.MINOR));
        assertThat(tune.pitches(0, 3 * Tunes.STEP)).containsExactly(62, 64, 65);
    }

    @Test
    void notesAreAsLongAsTheirStepsAndAsLoudAsTheAlgorithmSays() {
        List<GeneratedNote> notes =
                Tunes.of(new LSystem("F+F", List.of(), 0, 1, 3, 64)).notes(0, 1000);
        assertThat(notes)
                .containsExactly(
                        new GeneratedNote(0, 60, 360, 80),
                        new GeneratedNote(360, 62, 360, 80),
                        new GeneratedNote(720, 60, 360, 80));
    }

    @Test
    void motionWidensTheIntervals() {
        Tunes tune = Tunes.of(system("F+F++F", List.of(), 0));
        assertThat(tune.with(Macro.MOTION, 0).pitches(0, 3 * Tunes.STEP)).containsExactly(60, 60, 60);
        assertThat(tune.with(Macro.MOTION, 1).pitches(0, 3 * Tunes.STEP)).containsExactly(60, 64, 71);
    }

    @Test
    void aMelodyThatRunsAwayStaysInItsOctaves() {
        Tunes tune = Tunes.of(system("F", List.of(new Rule("F", "F++++F")), 6));
        Tunes narrow = tune.with(tune.voice().withOctaves(4, 5)).with(Macro.MOTION, 1);
        assertThat(narrow.pitches(0, 64 * Tunes.STEP)).allMatch(pitch -> pitch >= 60 && pitch < 84);
    }
}
