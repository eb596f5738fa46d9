package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.ClipAction.CaptureClip;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.PlacementAction.Place;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.input.MouseStroke.Kind;
import dev.consort.tui.pane.roll.RollKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollKeysScreenTest {
    private static final int KEYS = 3;

    private final Seat seat = new Seat();

    /** The keys in the roll, without a note, the cursor on middle c at the beginning. */
    private void emptyRoll() {
        seat.studio.change(
                seat.studio.state.withPianoRoll(seat.studio.state.pianoRoll().withNotes(KEYS, NoteMap.empty())));
        seat.press(".", ".", "3", "N");
        assertThat(seat.screen.row(2)).contains("3 Keys").contains("C4");
    }

    private NoteMap notes() {
        return seat.studio.state.pianoRoll().notes(KEYS);
    }

    private void chord() {
        seat.press("Enter", "Up", "Up", "Up", "Up", "Enter", "Down", "Down", "Down", "Down");
    }

    private <A extends NetworkAction> A last(Class<A> type) {
        assertThat(seat.lastSent()).isInstanceOf(type);
        return type.cast(seat.lastSent());
    }

    @Test
    void movesLengthensAndSoftensWhatIsSelectedTogether() {
        emptyRoll();
        chord();
        seat.press("v", "Up", "Up", "Up", "Up");
        assertThat(seat.screen.row(2)).contains("2 notes selected");
        seat.press("Alt-Right");
        assertThat(last(NoteAction.MoveNotes.class).notes()).hasSize(2);
        assertThat(notes().at(120, 60)).isNotNull();
        assertThat(notes().at(120, 64)).isNotNull();
        seat.press("]", "-");
        assertThat(notes().at(120, 64)).isEqualTo(new Note(240, 88));
        assertThat(notes().at(120, 60)).isEqualTo(new Note(240, 88));
        seat.press("Alt-Up", "Esc");
        assertThat(seat.screen.row(2)).doesNotContain("selected");
        assertThat(notes().at(120, 61)).isNotNull();
    }

    @Test
    void keepsASelectionOnTheKeyboardAndInTheSong() {
        emptyRoll();
        chord();
        seat.press("v", "Up", "Up", "Up", "Up", "Alt-Left");
        assertThat(seat.lastSent()).isInstanceOf(NoteAction.AddNote.class);
        for (int i = 0; i < 100; i++) {
            seat.press("Alt-Up");
        }
        assertThat(notes().at(0, 127)).isNotNull();
        assertThat(notes().at(0, 123)).isNotNull();
    }

    @Test
    void takesSelectedNotesAwayAndLeavesTheOthersOfThatTime() {
        emptyRoll();
        chord();
        seat.press("Up", "Up", "Up", "Up", "Up", "Up", "Up", "Enter");
        seat.press("v", "Down", "Down", "Down", "x", "Esc");
        assertThat(notes().at(0, 67)).isNull();
        assertThat(notes().at(0, 64)).isNull();
        assertThat(notes().at(0, 60)).isNotNull();
        seat.press("Down", "Down", "Down", "Down", "x");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.RemoveNote(KEYS, 0, 60));
    }

    @Test
    void copiesABarAndPastesIt() {
        emptyRoll();
        chord();
        seat.press("p");
        assertThat(seat.status()).contains("Nothing was copied yet");
        seat.press("y");
        assertThat(seat.status()).contains("2 notes copied");
        seat.press("Shift-Right", "p");
        assertThat(last(NoteAction.PasteNotes.class).tick()).isEqualTo(1920);
        assertThat(notes().at(1920, 64)).isNotNull();
        seat.press("p");
        assertThat(notes().at(3840, 60)).isNotNull();
        seat.press("Home", "Y");
        assertThat(notes().at(0, 60)).isNull();
        assertThat(notes().size()).isEqualTo(4);
    }

    @Test
    void doublesTheSelectionBehindItselfAgainAndAgain() {
        emptyRoll();
        chord();
        seat.press("V", "d", "d");
        assertThat(notes().size()).isEqualTo(6);
        assertThat(notes().at(3840, 64)).isNotNull();
        seat.press("Esc", "X");
        assertThat(seat.lastSent()).isEqualTo(new NoteRangeAction.ClearRange(KEYS, 3840, 5760));
    }

    @Test
    void quantisesEverythingOrOnlyALittle() {
        emptyRoll();
        seat.press("z", "z", "Right", "Enter", "Z", "Z", "Q", "Enter", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteRangeAction.Quantize(KEYS, 0, Ticks.LAST + 1, 120));
        assertThat(notes().at(0, 60)).isNotNull();
        seat.press("z", "z", "Home", "Right", "Up", "Enter", "Z", "Z", "Q", "Enter")
                .type("50")
                .press("Enter");
        assertThat(notes().at(15, 61)).isNotNull();
    }

    @Test
    void transposesEverythingOrTheSelectedKeys() {
        emptyRoll();
        chord();
        seat.press("#").press("Ctrl-u").type("-12").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteRangeAction.Transpose(KEYS, 0, Ticks.LAST + 1, -12));
        seat.press("J", "v", "#").press("Ctrl-u").type("2").press("Enter");
        assertThat(last(NoteAction.MoveNotes.class).notes()).hasSize(1);
        assertThat(notes().at(0, 50)).isNotNull();
        seat.press("#").press("Ctrl-u").type("up").press("Enter");
        assertThat(seat.status()).contains("no number of semitones");
    }

    @Test
    void setsHowOftenANoteSounds() {
        emptyRoll();
        seat.press("%");
        assertThat(seat.status()).contains("There is no note here");
        seat.press("Enter", "%").type("50").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.SetProbability(KEYS, null, 0, 60, 0.5));
        assertThat(seat.screen.row(2)).contains("50 % of the time");
        assertThat(seat.text()).contains("?");
        seat.press("%").type("always").press("Enter");
        assertThat(notes().at(0, 60).probability()).isNull();
    }

    @Test
    void takesVelocityAndLengthInNumbers() {
        emptyRoll();
        seat.press("Enter", "e")
                .type("velo")
                .press("Enter", "Ctrl-u")
                .type("33")
                .press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.SetVelocity(KEYS, 0, 60, 33));
        seat.press("e").type("length").press("Enter", "Ctrl-u").type("1/8.").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.SetDuration(KEYS, 0, 60, 360));
        seat.press("e").type("length").press("Enter", "Ctrl-u").type("soon").press("Enter");
        assertThat(seat.text()).contains("is no length");
        seat.press("e").type("velo").press("Enter", "Ctrl-u").type("200").press("Enter");
        assertThat(seat.status()).contains("no whole number from 1 to 127");
    }

    @Test
    void putsChordsOfTheScale() {
        emptyRoll();
        seat.press("c", "Enter");
        assertThat(notes().at(0, 72)).isNotNull();
        seat.press("Right", "c", "c", "Enter");
        assertThat(List.of(notes().at(120, 60), notes().at(120, 64), notes().at(120, 67)))
                .doesNotContainNull();
        seat.press("Right", "Up", "Up", "Enter");
        assertThat(List.of(notes().at(240, 62), notes().at(240, 65), notes().at(240, 69)))
                .doesNotContainNull();
    }

    @Test
    void letsANoteBeHeardForAMomentWhenItIsPut() {
        emptyRoll();
        seat.press("N", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOn(KEYS, 60, 96));
        seat.pass(100);
        assertThat(seat.lastSent()).isInstanceOf(PlayAction.NoteOn.class);
        seat.pass(200);
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOff(KEYS, 60));
        seat.press("n", "1");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.NoteOff(KEYS, 60));
    }

    @Test
    void writesNoPreviewIntoARecording() {
        emptyRoll();
        seat.press("P", "R", "Space", "n");
        assertThat(seat.studio.sent).noneMatch(PlayAction.class::isInstance);
        seat.press("R", "n");
        assertThat(seat.lastSent()).isInstanceOf(PlayAction.NoteOn.class);
    }

    @Test
    void hasStepsOfTripletsAndDottedOnes() {
        emptyRoll();
        seat.press("r", "Right", "Enter");
        assertThat(notes().at(80, 60)).isNotNull();
        assertThat(seat.screen.row(2)).contains("step 1/16T");
        seat.press("r", "Home", "Right", "Right", "Enter");
        assertThat(notes().at(360, 60)).isNotNull();
        assertThat(seat.screen.row(2)).contains("step 1/16.");
    }

    @Test
    void goesFromNoteToNote() {
        emptyRoll();
        chord();
        seat.press("Shift-Right", "Enter", "Home", "w");
        assertThat(seat.screen.row(2)).contains("E4");
        seat.press("w", "x");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.RemoveNote(KEYS, 1920, 60));
        seat.press("W", "W", "x");
        assertThat(seat.lastSent()).isEqualTo(new NoteAction.RemoveNote(KEYS, 0, 60));
    }

    @Test
    void playsFromTheCursorAndLoopsTheSelection() {
        emptyRoll();
        seat.press("P", "Right", "Right", "B");
        assertThat(seat.lastSent()).isEqualTo(new TransportAction.Locate(240));
        seat.press("v", "Right", "(", ")");
        assertThat(seat.lastSent()).isEqualTo(new TransportAction.SetLoop(true, 240, 480));
    }

    @Test
    void editsAClipThatWasOpenedInTheSong() {
        emptyRoll();
        chord();
        send(new CaptureClip(KEYS, 0, 1920, "Verse"));
        send(new Place(1, null, 0, null));
        seat.press("5", "Enter");
        assertThat(seat.screen.row(2)).contains("Clip Verse of 3 Keys");
        seat.press("Right", "Enter");
        assertThat(last(NoteAction.AddNote.class).clip()).isEqualTo(1);
        assertThat(notes().size()).isEqualTo(2);
        seat.press("Esc");
        assertThat(seat.screen.row(2)).contains("Verse").doesNotContain("Clip");
        seat.press("3");
        assertThat(seat.screen.row(2)).contains("3 Keys").doesNotContain("Clip");
    }

    @Test
    void saysNothingOfANoteWhoseInstrumentIsGone() {
        emptyRoll();
        seat.press("N", "n");
        seat.studio.change(seat.studio.state.withInstruments(Instruments.NONE));
        seat.pass(500);
        assertThat(seat.lastSent()).isInstanceOf(PlayAction.NoteOn.class);
        for (RollKey key : RollKey.values()) {
            seat.press(key.keys().get(0), "Esc");
        }
        assertThat(seat.text()).contains("No instruments yet");
    }

    @Test
    void showsTheAutomationOfTheInstrument() {
        emptyRoll();
        seat.press("A");
        assertThat(seat.status()).contains("Keys has no automation yet");
        send(new LaneAction.AddLane(new Target.InstrumentParam(KEYS, InstrumentParameter.LEVEL)));
        int lane = seat.studio.state.automation().lanes().ids()[0];
        send(new PointAction.SetPoint(lane, 0, 0.5, PointCurve.LINEAR));
        seat.press("A");
        assertThat(seat.screen.row(2)).contains("level 50 %");
        assertThat(seat.text()).contains("•••••");
        seat.press("A");
        assertThat(seat.text()).doesNotContain("•••••");
    }

    @Test
    void saysHowToBeginWhereThereIsNothingYet() {
        emptyRoll();
        assertThat(seat.text()).contains("No notes yet: Enter puts one, / plays on the letters.");
        assertThat(seat.press("Enter").text()).doesNotContain("No notes yet");
    }

    @Test
    void showsTheOthersNotesBehind() {
        emptyRoll();
        String without = seat.text();
        assertThat(seat.press("S").text()).isNotEqualTo(without);
        assertThat(seat.press("S").text()).isEqualTo(without);
    }

    @Test
    void showsVelocitiesBelowTheNotes() {
        emptyRoll();
        seat.press("Enter", "D");
        assertThat(seat.text()).contains("vel").contains(" 96");
        seat.press("D");
        assertThat(seat.text()).doesNotContain("vel ─");
    }

    @Test
    void putsTheCursorWithAClickAndANoteWithTheSecondOne() {
        emptyRoll();
        mouse(Kind.PRESS, 9, 12).mouse(Kind.RELEASE, 9, 12);
        assertThat(notes().isEmpty()).isTrue();
        mouse(Kind.PRESS, 9, 12).mouse(Kind.RELEASE, 9, 12);
        int pitch = last(NoteAction.AddNote.class).pitch();
        assertThat(last(NoteAction.AddNote.class).tick()).isEqualTo(480);
        mouse(Kind.PRESS, 9, 12).mouse(Kind.DRAG, 12, 12).mouse(Kind.RELEASE, 12, 12);
        assertThat(notes().at(480, pitch).duration()).isEqualTo(480);
        mouse(Kind.PRESS, 9, 12).mouse(Kind.RELEASE, 9, 12);
        assertThat(notes().isEmpty()).isTrue();
    }

    private RollKeysScreenTest mouse(Kind kind, int x, int y) {
        seat.app.inbox().mouse(new MouseStroke(kind, 1, x, y, false, false, false));
        seat.pass(40);
        return this;
    }

    private void send(NetworkAction action) {
        seat.studio.dispatch(action);
        seat.pass(40);
    }
}
