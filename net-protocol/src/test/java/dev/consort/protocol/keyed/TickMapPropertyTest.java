package dev.consort.protocol.keyed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.testkit.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A track of notes against a {@link TreeMap} that does the same. */
class TickMapPropertyTest {
    private static final int LAST = Integer.MAX_VALUE;

    /** @param velocity 0 removes */
    record Edit(int tick, int pitch, int velocity) {
        long key() {
            return tick * 128L + pitch;
        }

        Note note() {
            return velocity == 0 ? null : new Note(10, velocity);
        }
    }

    /** Ticks at the edges of bars (1,920) and blocks (64 bars), and far away. */
    @Provide
    Arbitrary<Integer> ticks() {
        int block = 64 * 1920;
        return Arbitraries.oneOf(
                Arbitraries.of(0, 1, 1919, 1920, 1921, block - 1, block, block + 1, 3 * block, LAST),
                Arbitraries.integers().between(0, 6000));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(ticks(), Arbitraries.of(0, 60, 127), Arbitraries.of(0, 0, 1, 2))
                .as(Edit::new)
                .list()
                .ofMaxSize(60);
    }

    private static NoteMap edited(NoteMap notes, List<Edit> edits) {
        for (Edit edit : edits) {
            notes = edit.velocity == 0
                    ? notes.without(edit.tick, edit.pitch)
                    : notes.with(edit.tick, edit.pitch, edit.note());
        }
        return notes;
    }

    private static TreeMap<Long, Note> model(List<Edit> edits) {
        TreeMap<Long, Note> model = new TreeMap<>();
        for (Edit edit : edits) {
            model.compute(edit.key(), (key, was) -> edit.note());
        }
        return model;
    }

    private static TreeMap<Long, Note> content(NoteMap notes) {
        TreeMap<Long, Note> content = new TreeMap<>();
        notes.forEachEvent((tick, pitch, note) -> content.put(tick * 128L + pitch, note));
        return content;
    }

    @Property
    void holdsWhatItWasGiven(@ForAll("edits") List<Edit> edits) {
        NoteMap notes = edited(NoteMap.empty(), edits);
        TreeMap<Long, Note> model = model(edits);
        assertThat(content(notes)).isEqualTo(model);
        assertThat(notes.size()).isEqualTo(model.size());
        for (Edit edit : edits) {
            assertThat(notes.at(edit.tick, edit.pitch)).isEqualTo(model.get(edit.key()));
            assertThat(notes.find(edit.tick + ":" + edit.pitch)).isEqualTo(model.get(edit.key()));
        }
    }

    @Property
    void iteratesInTheOrderOfTicksAndThenPitches(@ForAll("edits") List<Edit> edits) {
        List<String> keys = new ArrayList<>();
        edited(NoteMap.empty(), edits).forEachEntry((key, note) -> keys.add(key));
        assertThat(keys)
                .isEqualTo(model(edits).keySet().stream()
                        .map(key -> key / 128 + ":" + key % 128)
                        .toList());
    }

    @Property
    void aWindowHoldsItsStartAndNotItsEnd(
            @ForAll("edits") List<Edit> edits, @ForAll("ticks") int one, @ForAll("ticks") int other) {
        long from = Math.min(one, other);
        long to = Math.max(one, other);
        List<Long> seen = new ArrayList<>();
        edited(NoteMap.empty(), edits).window(from, to, (tick, pitch, note) -> seen.add(tick * 128L + pitch));
        assertThat(seen)
                .containsExactlyElementsOf(
                        model(edits).subMap(from * 128, to * 128).keySet());
    }

    @Property
    void aWindowOfAnySizeVisitsEachNoteAtMostOnce(
            @ForAll("edits") List<Edit> edits, @ForAll long from, @ForAll long to) {
        int[] seen = {0};
        edited(NoteMap.empty(), edits).window(from, to, (tick, pitch, note) -> seen[0]++);
        long expected = model(edits).keySet().stream()
                .filter(key -> key / 128 >= from && key / 128 < to)
                .count();
        assertThat((long) seen[0]).isEqualTo(expected);
    }

    @Property
    void manyChangesAtOnceAreTheSameAsOneAfterTheOther(
            @ForAll("edits") List<Edit> first, @ForAll("edits") List<Edit> second) {
        NoteMap before = edited(NoteMap.empty(), first);
        NoteEdits edits = new NoteEdits();
        for (Edit edit : second) {
            if (edit.velocity == 0) {
                edits.remove(edit.tick, edit.pitch);
            } else {
                edits.put(edit.tick, edit.pitch, edit.note());
            }
        }
        NoteMap after = edits.appliedTo(before);
        assertThat(after).isEqualTo(edited(before, second));
        assertThat(after.size()).isEqualTo(content(after).size());
        assertThat(after.equals(before)).isEqualTo(after == before);
        content(before)
                .forEach((key, note) -> assertThat(after.get(key) == note).isEqualTo(note.equals(after.get(key))));
    }

    @Property
    void mapsWithTheSameContentAreEqualHoweverTheyCameAbout(@ForAll("edits") List<Edit> edits) {
        NoteMap notes = edited(NoteMap.empty(), edits);
        NoteMap direct = NoteMap.empty();
        for (Map.Entry<Long, Note> entry : model(edits).descendingMap().entrySet()) {
            direct = direct.with(entry.getKey(), entry.getValue());
        }
        assertThat(notes).isEqualTo(direct).hasSameHashCodeAs(direct);
        assertThat(notes.equals(notes.with(5000, 1, new Note(77, 77)))).isFalse();
        assertThat(notes.isEmpty()).isEqualTo(notes.equals(NoteMap.empty()));
    }

    @Property
    void anEditThatChangesNothingAnswersTheSameInstance(@ForAll("edits") List<Edit> edits) {
        NoteMap notes = edited(NoteMap.empty(), edits);
        notes.forEachEvent((tick, pitch, note) -> assertThat(notes.with(tick, pitch, new Note(10, note.velocity())))
                .isSameAs(notes));
        assertThat(notes.without(7777, 77)).isSameAs(notes);
    }

    @Property
    void changesSinceAreExactlyTheDifference(@ForAll("edits") List<Edit> first, @ForAll("edits") List<Edit> second) {
        NoteMap before = edited(NoteMap.empty(), first);
        NoteMap after = edited(before, second);
        TreeMap<Long, Note> was = content(before);
        TreeMap<Long, Note> is = content(after);

        List<String> seen = new ArrayList<>();
        after.changesSince(before, (key, old, now) -> {
            if (!Objects.equals(old, now)) {
                seen.add(key + " " + old + " " + now);
            }
        });

        TreeMap<Long, Note> everything = new TreeMap<>(was);
        everything.putAll(is);
        assertThat(seen)
                .isEqualTo(everything.keySet().stream()
                        .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                        .map(key -> key / 128 + ":" + key % 128 + " " + was.get(key) + " " + is.get(key))
                        .toList());
    }

    @Test
    void oneChangeInALongSongIsFoundWithoutLookingAtTheSong() {
        NoteMap before = oneNoteInEachBar(100_000);
        NoteMap after = before.with(50_000 * 1920, 1, new Note(1, 1));
        Counted counted = new Counted();
        after.changesSince(before, counted);
        assertThat(counted.reported).isEqualTo(1);
        assertThat(sharedWith(before, after)).isEqualTo(100_000);

        int[] read = {0};
        long whole = shortest(200, () -> after.forEachEvent((tick, pitch, note) -> read[0] += pitch));
        long difference = shortest(20_000, () -> after.changesSince(before, counted));
        assertThat(difference).as("against %d ns for reading all", whole).isLessThan(whole / 50);
    }

    private static NoteMap oneNoteInEachBar(int bars) {
        NoteEdits edits = new NoteEdits();
        for (int bar = 0; bar < bars; bar++) {
            edits.put(bar * 1920, 60, new Note(100, 80));
        }
        return edits.appliedTo(NoteMap.empty());
    }

    private static long shortest(int runs, Runnable work) {
        long shortest = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.run();
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    /** How many notes of {@code before} are the very same objects in {@code after}. */
    private static int sharedWith(NoteMap before, NoteMap after) {
        int[] shared = {0};
        before.forEachEvent((tick, pitch, note) -> shared[0] += after.at(tick, pitch) == note ? 1 : 0);
        return shared[0];
    }

    private static final class Counted implements KeyedCollection.ChangeVisitor<Note> {
        private int reported;

        @Override
        public void onChange(String key, Note before, Note after) {
            reported++;
        }
    }

    @Test
    void oneKeyHasOneText() {
        for (String alias : List.of("0:060", "+0:60", "0:128", "-1:60", "0", "0:", ":60", "0:60:0", "2147483648:60")) {
            assertThatIllegalArgumentException().as(alias).isThrownBy(() -> NoteMap.empty()
                    .find(alias));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> TempoMap.empty().find("0:0"));
    }

    @Test
    void thereIsNoPlaceBeforeTheBeginningOrOffTheKeyboard() {
        assertThatIllegalArgumentException().isThrownBy(() -> NoteMap.empty().at(-1, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> NoteMap.empty().at(0, 128));
        assertThatIllegalArgumentException().isThrownBy(() -> NoteMap.empty().at(0, -1));
    }

    @Test
    void clearedIsEmptyOfTheSameKind() {
        assertThat(Sessions.manyNotes(10).cleared()).isSameAs(NoteMap.empty());
    }
}
