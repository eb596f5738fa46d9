package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.testkit.Sessions;
import java.util.List;
import org.junit.jupiter.api.Test;

class PianoRollActionTest {
    private static final Author ANA = new Author(Sessions.ANA, "Ana");
    private static final int EMPTY = 8;

    private final NetworkState before = Sessions.full();

    @Test
    void aNoteAtTheSamePlaceReplacesTheOneThatWasThere() {
        NetworkState after =
                after(new NoteAction.AddNote(EMPTY, 0, 60, 120, 90), new NoteAction.AddNote(EMPTY, 0, 60, 240, 50));
        assertThat(after.pianoRoll().notes(EMPTY).size()).isEqualTo(1);
        assertThat(after.pianoRoll().notes(EMPTY).at(0, 60).duration()).isEqualTo(240);
    }

    @Test
    void pastingOverAndBackWithinOneActionChangesNothing() {
        NetworkState once = after(new NoteAction.AddNote(EMPTY, 0, 60, 120, 90));
        PianoRollAction twice = new NoteAction.PasteNotes(
                EMPTY, 0, List.of(new PastedNote(0, 60, 500, 1), new PastedNote(0, 60, 120, 90)));
        assertThat(twice.applyTo(once, ANA).state()).isSameAs(once);
    }

    @Test
    void oneBadNoteRefusesTheWholePaste() {
        PianoRollAction paste = new NoteAction.PasteNotes(
                EMPTY, 0, List.of(new PastedNote(0, 60, 120, 90), new PastedNote(0, 128, 120, 90)));
        assertThat(paste.applyTo(before, ANA).refusal().code()).isEqualTo(RefusalCode.INVALID);
    }

    @Test
    void pastedTicksThatWouldWrapRoundAreRefused() {
        PianoRollAction paste =
                new NoteAction.PasteNotes(EMPTY, 192_000_000, List.of(new PastedNote(192_000_000, 60, 120, 90)));
        assertThat(paste.applyTo(before, ANA).isRefused()).isTrue();
    }

    @Test
    void notesThatSwapPlacesDoNotEatEachOther() {
        NetworkState two =
                after(new NoteAction.AddNote(EMPTY, 0, 60, 120, 11), new NoteAction.AddNote(EMPTY, 120, 60, 120, 22));
        NetworkState swapped = new NoteAction.MoveNotes(
                        EMPTY, List.of(new NoteMove(0, 60, 120, 60), new NoteMove(120, 60, 0, 60)))
                .applyTo(two, ANA)
                .state();
        assertThat(swapped.pianoRoll().notes(EMPTY).at(0, 60).velocity()).isEqualTo(22);
        assertThat(swapped.pianoRoll().notes(EMPTY).at(120, 60).velocity()).isEqualTo(11);
    }

    @Test
    void clearingTakesTheStartAndLeavesTheEnd() {
        NetworkState three = after(
                new NoteAction.AddNote(EMPTY, 119, 60, 1, 1),
                new NoteAction.AddNote(EMPTY, 120, 60, 1, 1),
                new NoteAction.AddNote(EMPTY, 240, 60, 1, 1));
        NetworkState cleared = new NoteRangeAction.ClearRange(EMPTY, 120, 240)
                .applyTo(three, ANA)
                .state();
        assertThat(cleared.pianoRoll().notes(EMPTY).at(119, 60)).isNotNull();
        assertThat(cleared.pianoRoll().notes(EMPTY).at(120, 60)).isNull();
        assertThat(cleared.pianoRoll().notes(EMPTY).at(240, 60)).isNotNull();
    }

    @Test
    void transposingOffTheKeyboardIsRefusedAsAWhole() {
        NetworkState high =
                after(new NoteAction.AddNote(EMPTY, 0, 127, 120, 90), new NoteAction.AddNote(EMPTY, 0, 60, 120, 90));
        assertThat(new NoteRangeAction.Transpose(EMPTY, 0, 480, 1)
                        .applyTo(high, ANA)
                        .isRefused())
                .isTrue();
    }

    private NetworkState after(PianoRollAction... actions) {
        NetworkState state = before;
        for (PianoRollAction action : actions) {
            state = action.applyTo(state, ANA).state();
        }
        return state;
    }
}
