package dev.consort.protocol.state.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {
    private static final List<Integer> WHITE_KEYS = List.of(0, 2, 4, 5, 7, 9, 11);

    @ParameterizedTest
    @CsvSource({"MAJOR,0", "DORIAN,2", "PHRYGIAN,4", "LYDIAN,5", "MIXOLYDIAN,7", "AEOLIAN,9", "LOCRIAN,11"})
    void eachModeIsTheWhiteKeysFromItsOwn(Scale scale, int first) {
        List<Integer> fromThere = WHITE_KEYS.stream()
                .map(key -> Math.floorMod(key - first, 12))
                .sorted()
                .toList();
        assertThat(scale.steps()).isEqualTo(fromThere);
    }

    @Test
    void minorIsTheNaturalOne() {
        assertThat(Scale.MINOR.steps()).containsExactly(0, 2, 3, 5, 7, 8, 10).isEqualTo(Scale.AEOLIAN.steps());
    }

    @Test
    void pentatonicIsTheMajorOne() {
        assertThat(Scale.PENTATONIC.steps()).containsExactly(0, 2, 4, 7, 9);
    }

    @Test
    void bluesHasSixTonesWithTheFlatFifth() {
        assertThat(Scale.BLUES.steps()).containsExactly(0, 3, 5, 6, 7, 10);
    }

    @Test
    void chromaticIsEveryTone() {
        assertThat(Scale.CHROMATIC.steps()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @ParameterizedTest
    @EnumSource
    void stepsRiseFromTheTonicWithinAnOctave(Scale scale) {
        assertThat(scale.steps())
                .startsWith(0)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(step -> step < 12);
    }
}
