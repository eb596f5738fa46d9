package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.range.Most;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.testkit.Sessions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody piles up notes in one bar, so that each further edit there is dear for everybody. */
class CrowdedBarTest {
    private static final Author ANA = new Author(Sessions.ANA, "Ana");
    private static final int TRACK = 8;
    private static final Duration FAR_MORE_THAN_ONE_COPY_NEEDS = Duration.ofSeconds(2);

    static List<PianoRollAction> dearActions() {
        return List.of(
                new NoteRangeAction.Quantize(TRACK, 0, 1920, 7),
                new NoteRangeAction.Transpose(TRACK, 0, 1920, 0),
                new NoteRangeAction.ClearRange(TRACK, 0, 1920),
                new NoteAction.MoveNotes(TRACK, moves()),
                new NoteAction.PasteNotes(TRACK, 0, pasted(Most.AT_ONCE)));
    }

    private static List<NoteMove> moves() {
        List<NoteMove> moves = new ArrayList<>();
        for (int i = 0; i < Most.AT_ONCE; i++) {
            moves.add(new NoteMove(i / 128, i % 128, 1900, i % 128));
        }
        return moves;
    }

    private static List<PastedNote> pasted(int count) {
        List<PastedNote> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(new PastedNote(i / 128, i % 128, 7, 7));
        }
        return notes;
    }

    @ParameterizedTest
    @MethodSource("dearActions")
    void oneActionCostsOneCopyOfTheBar(PianoRollAction action) {
        NetworkState crowded = crowded(100_000);
        Assertions.assertTimeout(FAR_MORE_THAN_ONE_COPY_NEEDS, () -> action.applyTo(crowded, ANA));
    }

    @Test
    void aTrackIsFullAtTwoHundredThousandNotes() {
        NetworkState almost = crowded(199_999);
        NetworkState full = new NoteAction.AddNote(TRACK, 5000, 1, 1, 1)
                .applyTo(almost, ANA)
                .state();
        assertThat(full.pianoRoll().notes(TRACK).size()).isEqualTo(200_000);
        for (PianoRollAction more :
                List.of(new NoteAction.AddNote(TRACK, 5001, 1, 1, 1), new NoteAction.PasteNotes(TRACK, 0, pasted(1)))) {
            assertThat(more.applyTo(full, ANA).refusal().reason()).contains("200000");
        }
    }

    private static NetworkState crowded(int notes) {
        NoteEdits edits = new NoteEdits();
        for (int i = 0; i < notes; i++) {
            edits.put(i / 128, i % 128, new Note(1, 1));
        }
        NetworkState state = Sessions.full();
        return state.withPianoRoll(state.pianoRoll()
                .withNotes(TRACK, edits.appliedTo(state.pianoRoll().notes(TRACK))));
    }
}
