package dev.consort.protocol.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Tuning;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TunerPropertyTest {
    /** Nothing, a tone, a handful, all 128. */
    @Provide
    Arbitrary<BitSet> soundings() {
        Arbitrary<BitSet> few = pitches(0, 6);
        return Arbitraries.oneOf(few, few, few, pitches(0, 128), Arbitraries.of(all(), Sounding.NOTHING));
    }

    @Provide
    Arbitrary<List<BitSet>> evenings() {
        return soundings().list().ofMaxSize(60);
    }

    @Property(tries = 500)
    void whateverIsPlayedEveryPitchHasAFrequencyNearItsOwn(
            @ForAll Tuning tuning,
            @ForAll PitchClass key,
            @ForAll JustFlavor flavor,
            @ForAll("evenings") List<BitSet> evening,
            @ForAll @DoubleRange(min = 400, max = 480) double a4) {
        Intonation now = Sounding.after(new Tuner(tuning, key, flavor), Intonation.EQUAL, evening);
        for (int pitch = 0; pitch < 128; pitch++) {
            assertThat(now.hz(pitch, a4)).isFinite().isPositive();
            assertThat(now.hz(pitch, a4) / EqualTemperament.hz(pitch, a4)).isBetween(0.45, 2.2);
            assertThat(now.cents(pitch)).as("octaves").isEqualTo(now.cents(pitch % 12));
        }
    }

    @Property(tries = 500)
    void driftStaysWithinTheBoundOfItsTuning(
            @ForAll Tuning tuning, @ForAll JustFlavor flavor, @ForAll("evenings") List<BitSet> evening) {
        Intonation now = Sounding.after(new Tuner(tuning, PitchClass.C, flavor), Intonation.EQUAL, evening);
        double bound =
                switch (tuning) {
                    case EQUAL_TEMPERAMENT, JUST_SCALE, JUST_CHORD -> 0;
                    case JUST_ADAPTIVE -> 1200;
                    case JUST_GLOBAL -> 30;
                };
        assertThat(Math.abs(now.drift())).isLessThanOrEqualTo(bound);
    }

    @Property(tries = 500)
    void onlyCommonToneOfTwoChordsStaysWhereItWas(
            @ForAll JustFlavor flavor, @ForAll("soundings") BitSet first, @ForAll("soundings") BitSet second) {
        int common = PitchClassSet.of(first).bits() & PitchClassSet.of(second).bits();
        Assume.that(Integer.bitCount(common) == 1);
        int tone = Integer.numberOfTrailingZeros(common);
        Tuner tuner = new Tuner(Tuning.JUST_ADAPTIVE, PitchClass.C, flavor);
        Intonation before = tuner.retuned(Intonation.EQUAL, first);
        assertThat(tuner.retuned(before, second).cents(tone)).isCloseTo(before.cents(tone), within(1e-9));
    }

    @Property(tries = 500)
    void sameQuestionHasTheSameAnswerAndChangesNothing(
            @ForAll Tuning tuning, @ForAll("soundings") BitSet first, @ForAll("soundings") BitSet second) {
        BitSet copy = (BitSet) second.clone();
        Tuner tuner = new Tuner(tuning, PitchClass.E, JustFlavor.SEVEN_LIMIT);
        Intonation before = tuner.retuned(Intonation.EQUAL, first);
        List<Double> whereItWas = cents(before);
        assertThat(cents(tuner.retuned(before, second))).isEqualTo(cents(tuner.retuned(before, second)));
        assertThat(cents(before)).isEqualTo(whereItWas);
        assertThat(second).isEqualTo(copy);
    }

    @Property(tries = 500)
    void everyTemplateIsRecognisedOnEveryRootWithAnyDoublings(
            @ForAll ChordTemplate template,
            @ForAll @IntRange(max = 11) int root,
            @ForAll @Size(max = 8) List<@IntRange(min = 2, max = 7) Integer> octaves) {
        BitSet pitches = new BitSet();
        template.intervals().forEach(interval -> pitches.set(12 + root + interval));
        for (int i = 0; i < octaves.size(); i++) {
            int interval = template.intervals().get(i % template.intervals().size());
            pitches.set(12 * octaves.get(i) + root + interval);
        }
        assertThat(Chord.of(pitches)).contains(new Chord(root, template));
    }

    @Property(tries = 500)
    void recognisedChordHasExactlyTheTonesThatSound(@ForAll("soundings") BitSet pitches) {
        Chord.of(pitches).ifPresent(chord -> {
            BitSet tones = new BitSet();
            chord.template().intervals().forEach(interval -> tones.set((chord.root() + interval) % 12));
            BitSet sounding = new BitSet();
            pitches.stream().forEach(pitch -> sounding.set(pitch % 12));
            assertThat(tones).isEqualTo(sounding);
        });
    }

    private static List<Double> cents(Intonation intonation) {
        return IntStream.range(0, 12).mapToObj(intonation::cents).toList();
    }

    private static Arbitrary<BitSet> pitches(int least, int most) {
        return Arbitraries.integers()
                .between(0, 127)
                .set()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(chosen -> {
                    BitSet set = new BitSet();
                    chosen.forEach(set::set);
                    return set;
                });
    }

    private static BitSet all() {
        BitSet set = new BitSet();
        set.set(0, 128);
        return set;
    }
}
