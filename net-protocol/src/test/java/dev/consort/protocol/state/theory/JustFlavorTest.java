package dev.consort.protocol.state.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JustFlavorTest {
    @Test
    void fiveLimitIsTheDuodene() {
        List<Ratio> duodene = new ArrayList<>();
        for (Ratio onChain : List.of(new Ratio(4, 3), new Ratio(1, 1), new Ratio(3, 2), new Ratio(9, 8))) {
            duodene.add(withinOctave(onChain.numerator() * 4, onChain.denominator() * 5));
            duodene.add(onChain);
            duodene.add(withinOctave(onChain.numerator() * 5, onChain.denominator() * 4));
        }
        assertThat(ratios(JustFlavor.FIVE_LIMIT)).containsExactlyInAnyOrderElementsOf(duodene);
    }

    @Test
    void pythagoreanIsAChainOfFifths() {
        List<Ratio> chain = Stream.iterate(new Ratio(256, 243), JustFlavorTest::fifthUp)
                .limit(12)
                .toList();
        assertThat(ratios(JustFlavor.PYTHAGOREAN)).containsExactlyInAnyOrderElementsOf(chain);
    }

    @Test
    void sevenLimitDiffersFromTheFiveLimitWhereTheSeventhHarmonicComesIn() {
        List<Ratio> own = ratios(JustFlavor.SEVEN_LIMIT);
        own.removeAll(ratios(JustFlavor.FIVE_LIMIT));
        assertThat(own).extracting(Ratio::toString).containsExactly("7/6", "7/5", "7/4");
    }

    @ParameterizedTest
    @EnumSource
    void everyToneIsNearItsSemitoneAndTheTonicOnIt(JustFlavor flavor) {
        assertThat(flavor.ratio(0)).isEqualTo(new Ratio(1, 1));
        assertThat(IntStream.range(0, 12))
                .allSatisfy(semitones ->
                        assertThat(flavor.ratio(semitones).deviation(semitones)).isCloseTo(0, within(35.0)));
    }

    private static List<Ratio> ratios(JustFlavor flavor) {
        return new ArrayList<>(IntStream.range(0, 12).mapToObj(flavor::ratio).toList());
    }

    private static Ratio fifthUp(Ratio ratio) {
        return withinOctave(ratio.numerator() * 3, ratio.denominator() * 2);
    }

    private static Ratio withinOctave(int numerator, int denominator) {
        Ratio ratio = new Ratio(numerator, denominator);
        if (ratio.value() < 1) {
            return new Ratio(numerator * 2, denominator);
        }
        return ratio.value() < 2 ? ratio : new Ratio(numerator, denominator * 2);
    }
}
