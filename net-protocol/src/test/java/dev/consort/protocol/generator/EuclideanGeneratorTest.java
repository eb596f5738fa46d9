package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.PitchMode;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.theory.Mode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EuclideanGeneratorTest {
    private static final int PHRASE = 7680;
    private static final int MANY_BARS = 64 * 1920;

    private static Tunes tune(int pulses, int steps, int rotation, PitchMode mode) {
        return Tunes.of(new Euclidean(pulses, steps, rotation, mode, 60));
    }

    @Test
    void hitsStandWhereTheRhythmHasThem() {
        assertThat(tune(3, 8, 0, PitchMode.FIXED).rhythm(16)).isEqualTo("x..x..x.x..x..x.");
        assertThat(tune(3, 8, 1, PitchMode.FIXED).rhythm(16)).isEqualTo(".x..x..x.x..x..x");
        assertThat(tune(2, 5, 0, PitchMode.FIXED).rhythm(12)).isEqualTo("x.x..x.x..x.");
    }

    @Test
    void aFixedHitIsOneStepLongAndAlwaysTheSame() {
        assertThat(tune(1, 4, 0, PitchMode.FIXED).notes(0, 960))
                .containsExactly(new GeneratedNote(0, 60, 120, 120), new GeneratedNote(480, 60, 120, 120));
    }

    @Test
    void aRhythmThatDoesNotDivideThePhraseRunsOn() {
        List<Integer> ticks = tune(1, 7, 0, PitchMode.FIXED).ticks(0, MANY_BARS);
        assertThat(ticks).hasSize(MANY_BARS / 840 + 1).allMatch(tick -> tick % 840 == 0);
    }

    @Test
    void stepsStayOnOneGridAlsoWhereTheyDoNotDivideThePhrase() {
        Tunes dotted = tune(8, 8, 0, PitchMode.FIXED);
        dotted = dotted.with(dotted.voice().withRate(GeneratorRate.DOTTED_QUARTER));
        assertThat(dotted.ticks(0, 72_000)).hasSize(100).allMatch(tick -> tick % 720 == 0);
    }

    @Test
    void withoutPulsesThereIsNothingAtAnyDensity() {
        assertThat(tune(0, 8, 0, PitchMode.FIXED).with(Macro.DENSITY, 1).notes(0, MANY_BARS))
                .isEmpty();
    }

    @Test
    void aWalkGoesAlongTheScaleAndTurnsAtItsReach() {
        Tunes walk = tune(8, 8, 0, PitchMode.SCALE_WALK);
        Tunes near = walk.with(walk.voice().withOctaves(4, 4)).with(Macro.MOTION, 1);
        assertThat(near.pitches(0, 16 * Tunes.STEP))
                .containsExactly(60, 62, 64, 65, 67, 69, 71, 69, 67, 65, 64, 62, 60, 62, 64, 65);
        assertThat(near.with(Macro.MOTION, 0.5).pitches(0, 10 * Tunes.STEP))
                .containsExactly(60, 62, 64, 65, 64, 62, 60, 62, 64, 65);
        assertThat(near.with(Macro.MOTION, 0).pitches(0, PHRASE)).containsOnly(60);
    }

    @Test
    void aWalkReachesBothEndsOfItsOctavesAndBeginsAnewWithEachPhrase() {
        Tunes walk = tune(7, 8, 0, PitchMode.SCALE_WALK);
        Tunes far = walk.with(walk.voice().withOctaves(3, 4)).with(Macro.MOTION, 1);
        assertThat(new HashSet<>(far.pitches(0, PHRASE)))
                .containsExactlyInAnyOrder(48, 50, 52, 53, 55, 57, 59, 60, 62, 64, 65, 67, 69, 71);
        assertThat(far.pitches(PHRASE, 2 * PHRASE))
                .isEqualTo(far.pitches(0, PHRASE))
                .startsWith(60, 62);
    }

    @ParameterizedTest
    @EnumSource
    void whereverTheTonicLiesAWalkStaysInItsOctaves(PitchClass tonic) {
        Mode mode = new Mode(tonic, Scale.PENTATONIC);
        Tunes walk = Tunes.of(new Euclidean(8, 8, 0, PitchMode.SCALE_WALK, 66)).with(mode);
        Tunes far = walk.with(walk.voice().withOctaves(4, 4)).with(Macro.MOTION, 1);
        Integer[] tones = IntStream.range(60, 72).filter(mode::contains).boxed().toArray(Integer[]::new);
        assertThat(new HashSet<>(far.pitches(0, PHRASE))).containsExactlyInAnyOrder(tones);
    }

    @Test
    void randomPitchesAreAnyToneOfTheScaleInReach() {
        Tunes random = tune(8, 8, 0, PitchMode.RANDOM_IN_SCALE);
        Tunes far = random.with(random.voice().withOctaves(4, 4)).with(Macro.MOTION, 1);
        assertThat(new HashSet<>(far.pitches(0, MANY_BARS))).containsExactlyInAnyOrder(60, 62, 64, 65, 67, 69, 71);
        assertThat(far.with(Macro.MOTION, 0).pitches(0, MANY_BARS)).containsOnly(60);
        assertThat(far.pitches(PHRASE, 2 * PHRASE)).isNotEqualTo(far.pitches(0, PHRASE));
    }

    @Test
    void anotherSeedMakesOtherPitches() {
        Tunes random = tune(8, 8, 0, PitchMode.RANDOM_IN_SCALE);
        assertThat(random.with(random.voice().withSeed(12)).pitches(0, PHRASE)).isNotEqualTo(random.pitches(0, PHRASE));
    }

    @Test
    void chaosMovesHitsByOneStepAndLosesNone() {
        Tunes rhythm = tune(3, 8, 0, PitchMode.FIXED).with(Macro.CHAOS, 1);
        List<Integer> ticks = rhythm.ticks(0, MANY_BARS);
        assertThat(ticks).hasSize(MANY_BARS / 960 * 3);
        assertThat(ticks).allMatch(tick -> List.of(0, 1, 2, 3, 6, 7).contains(tick / Tunes.STEP % 8));
        assertThat(ticks).anyMatch(tick -> tick / Tunes.STEP % 8 == 7);
    }

    @Test
    void aFixedPitchLeapsByOctavesOnlyWithMuchMotion() {
        Tunes rhythm = tune(8, 8, 0, PitchMode.FIXED);
        assertThat(rhythm.with(Macro.MOTION, 0).pitches(0, MANY_BARS)).containsOnly(60);
        assertThat(new HashSet<>(rhythm.with(Macro.MOTION, 1).pitches(0, MANY_BARS)))
                .containsExactlyInAnyOrder(48, 60, 72, 84);
    }
}
