package dev.consort.protocol.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.generator.Constraints;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Voices.class)
@Domain(DomainContext.Global.class)
class GeneratorPropertyTest {
    @Property(tries = 500)
    void windowsSideBySideGiveWhatOneWindowGives(
            @ForAll Tunes tune,
            @ForAll @IntRange(max = 100_000) int from,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 4000) Integer> lengths) {
        List<GeneratedNote> joined = new ArrayList<>();
        int to = from;
        for (int length : lengths) {
            joined.addAll(tune.notes(to, to + length));
            to += length;
        }
        assertThat(joined).isEqualTo(tune.notes(from, to));
    }

    @Property(tries = 300)
    void everyNoteIsLegalInOrderAndInItsWindow(@ForAll Tunes tune, @ForAll @IntRange(max = Tick.LAST) int from) {
        List<GeneratedNote> notes = tune.notes(from, from + 20_000);
        for (GeneratedNote note : notes) {
            assertThat(note.tick()).isBetween(from, Math.min(from + 19_999, Tick.LAST));
            assertThat(note.duration()).isBetween(1, 40_000);
            assertThat(note.velocity())
                    .isBetween(tune.voice().softest(), tune.voice().loudest());
            assertThat(note.pitch())
                    .isBetween(tune.constraints().lowest(), tune.constraints().highest());
        }
        assertThat(notes.stream().map(GeneratedNote::tick)).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void aLockedPitchIsInTheScaleWhereverTheRangeHasOne(@ForAll Tunes tune) {
        Constraints constraints = tune.constraints();
        Assume.that(constraints.scaleLock());
        Assume.that(IntStream.rangeClosed(constraints.lowest(), constraints.highest())
                .anyMatch(tune.mode()::contains));
        assertThat(tune.pitches(0, 20_000)).allMatch(tune.mode()::contains);
    }

    @Property(tries = 300)
    void noPitchSoundsTwiceAtOnceAndNoBeatIsTooFull(@ForAll Tunes tune) {
        int most = tune.constraints().maxNotesPerBeat();
        int[] ends = new int[128];
        int[] perBeat = new int[50];
        for (GeneratedNote note : tune.notes(0, 50 * 480)) {
            assertThat(ends[note.pitch()]).isLessThanOrEqualTo(note.tick());
            ends[note.pitch()] = note.tick() + note.duration();
            perBeat[note.tick() / 480]++;
        }
        assertThat(IntStream.of(perBeat)).allMatch(count -> most == 0 || count <= most);
    }

    @Property(tries = 15)
    void theLongestWindowHasABoundedNumberOfNotes(@ForAll Tunes tune) {
        int steps = Length.LONGEST / tune.voice().rate().ticks() + 1;
        assertThat(tune.notes(0, Length.LONGEST)).hasSizeLessThanOrEqualTo(2 * steps);
    }

    @Property(tries = 50)
    void anyTwoNumbersAreAWindow(@ForAll Tunes tune, @ForAll @IntRange(max = 7000) int length) {
        assertThat(tune.notes(Integer.MIN_VALUE, length)).isEqualTo(tune.notes(0, length));
        assertThat(tune.notes(Tick.LAST - length, Integer.MAX_VALUE))
                .isEqualTo(tune.notes(Tick.LAST - length, Tick.LAST + 1));
        assertThat(tune.notes(Tick.LAST + 1, Integer.MAX_VALUE)).isEmpty();
        assertThat(tune.notes(Integer.MAX_VALUE, Integer.MIN_VALUE)).isEmpty();
        assertThat(tune.notes(length, length)).isEmpty();
    }
}
