package dev.consort.protocol.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.ThroughText;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PatchSizeTest {
    private static final Author ANA = new Author(Sessions.ANA, "Ana");
    private static final Percentage TEN_PERCENT = Percentage.withPercentage(10);

    @Test
    void aNoteCostsTheSameInAShortTrackAndInALongOne() {
        NetworkAction add = new NoteAction.AddNote(1, 960, 100, 120, 90);
        int few = bytes(withNotes(100), add);
        assertThat(few).isLessThanOrEqualTo(100);
        assertThat(bytes(withNotes(10_000), add)).isCloseTo(few, TEN_PERCENT);
        assertThat(bytes(withNotes(100_000), add)).isCloseTo(few, TEN_PERCENT);
    }

    @Test
    void takingANoteAwayCostsTheSameToo() {
        NetworkAction remove = new NoteAction.RemoveNote(1, 960, 44);
        assertThat(bytes(withNotes(10_000), remove)).isCloseTo(bytes(withNotes(100), remove), TEN_PERCENT);
    }

    @Test
    void aFaderCostsTheSameInASmallBandAndInALargeOne() {
        NetworkAction move = new StripAction.SetLevel(1, 0.5);
        int small = bytes(withBand(8), move);
        assertThat(small).isLessThanOrEqualTo(80);
        assertThat(bytes(withBand(512), move)).isCloseTo(small, TEN_PERCENT);
    }

    @Test
    void sixteenEntriesThatAreMoreThanHalfGoWhole() {
        NetworkState before = withNotesOnly(16);
        assertThat(StatePatch.between(before, withNotesOnly(0)).replace()).containsOnlyKeys("pianoRoll");
        assertThat(StatePatch.between(withNotesOnly(14), withNotesOnly(0)).replace())
                .as("14 notes and their track are 15 entries")
                .isEmpty();
    }

    @Test
    void halfOfTheEntriesGoAsAPatch() {
        NetworkState fortyEntries = withNotesOnly(39);
        assertThat(StatePatch.between(fortyEntries, withNotesOnly(19)).replace())
                .isEmpty();
        assertThat(StatePatch.between(fortyEntries, withNotesOnly(18)).replace())
                .containsOnlyKeys("pianoRoll");
    }

    private static int bytes(NetworkState before, NetworkAction action) {
        NetworkState after = action.applyTo(before, ANA).state();
        assertThat(after).isNotSameAs(before);
        return ThroughText.bytes(StatePatch.between(before, after).changes()).length;
    }

    private static NetworkState withNotes(int count) {
        NetworkState state = Sessions.full();
        return state.withPianoRoll(state.pianoRoll().withNotes(1, Sessions.manyNotes(count)));
    }

    private static NetworkState withNotesOnly(int count) {
        NetworkState state = Sessions.full();
        NoteMap notes = Sessions.manyNotes(count);
        return state.withPianoRoll(state.pianoRoll()
                .withTracks(state.pianoRoll().tracks().cleared())
                .withNotes(1, notes));
    }

    private static NetworkState withBand(int size) {
        NetworkState state = Sessions.full();
        while (state.instruments().order().size() < size) {
            state = new BandAction.Add(SourceType.FM, null).applyTo(state, ANA).state();
        }
        return state;
    }
}
