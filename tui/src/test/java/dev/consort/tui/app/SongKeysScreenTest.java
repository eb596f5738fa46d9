package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.ClipAction.CaptureClip;
import dev.consort.protocol.action.ClipAction.CreateClip;
import dev.consort.protocol.action.ClipAction.RemoveClip;
import dev.consort.protocol.action.ClipAction.RenameClip;
import dev.consort.protocol.action.ClipAction.SetClipLength;
import dev.consort.protocol.action.PlacementAction.Duplicate;
import dev.consort.protocol.action.PlacementAction.MovePlacement;
import dev.consort.protocol.action.PlacementAction.Place;
import dev.consort.protocol.action.PlacementAction.RemovePlacement;
import dev.consort.protocol.action.PlacementAction.ResizePlacement;
import dev.consort.protocol.action.TransportAction.Locate;
import dev.consort.protocol.action.TransportAction.Play;
import dev.consort.protocol.action.TransportAction.SetLoop;
import dev.consort.protocol.action.TransportAction.SetMode;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.tui.input.MouseStroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class SongKeysScreenTest {
    private static final int BAR = 1920;

    private final Seat seat = new Seat();

    private Arrangement song() {
        return seat.studio.state.arrangement();
    }

    /** A clip of bar 1 of the drums, at the cursor in bar 1. */
    private void captureABar() {
        Scenery.send(seat, new CaptureClip(1, 0, BAR, "Groove"), new Place(1, null, 0, null));
        seat.press("5");
    }

    @Test
    void capturesBarsOfTheLoopUnlessOthersAreTyped() {
        seat.press("5", "Right", "n", "Enter");
        assertThat(seat.studio.sent)
                .contains(new CaptureClip(1, 0, 4 * BAR, null))
                .endsWith(new Place(1, 1, BAR, null));
        seat.press("n", "Ctrl-u").type("2-3").press("Enter");
        assertThat(seat.studio.sent).contains(new CaptureClip(1, BAR, 3 * BAR, null));
        assertThat(song().clips().get(1).notes().isEmpty()).isFalse();
    }

    @Test
    void saysHowToBeginWhereThereIsNoClip() {
        assertThat(seat.press("5").text())
                .contains("No clips yet: n captures bars 1-4 of Drums, N makes an empty one.");
        for (String key : new String[] {"x", "y", "d", "Alt-Left", "[", "Enter", "e", "X"}) {
            assertThat(seat.press(key).status()).containsAnyOf("n captures one");
        }
        assertThat(seat.press("p").status()).contains("nothing was copied yet");
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void makesAnEmptyClipOfSoManyBars() {
        seat.press("5", "N", "Backspace").type("2").press("Enter");
        assertThat(seat.studio.sent).containsExactly(new CreateClip(1, 2 * BAR, null), new Place(1, 1, 0, null));
        seat.press("N", "Backspace").type("many").press("Enter");
        assertThat(seat.status()).contains("1 to 1024 bars");
    }

    @Test
    void placesAClipChosenFromAll() {
        captureABar();
        seat.press("Down", "Down", "Right", "a").type("groove").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new Place(1, 3, BAR, null));
        assertThat(seat.press("z", "z", "z").text()).contains("Groove (Drums)");
    }

    @Test
    void movesAndResizesTheClipAtTheCursor() {
        captureABar();
        seat.press("Alt-Right");
        assertThat(seat.lastSent()).isEqualTo(new MovePlacement(1, BAR));
        seat.press("Alt-Left", "Alt-Left");
        assertThat(song().placements().get(1).start()).isZero();
        seat.press("]");
        assertThat(seat.lastSent()).isEqualTo(new ResizePlacement(1, 2 * BAR));
        seat.press("[");
        assertThat(seat.lastSent()).isEqualTo(new ResizePlacement(1, null));
        seat.press("]", "]", "\\");
        assertThat(song().placements().get(1).length()).isNull();
        seat.press("}");
        assertThat(seat.lastSent()).isEqualTo(new SetClipLength(1, 2 * BAR));
        seat.press("{", "{");
        assertThat(song().clips().get(1).length()).isEqualTo(BAR);
    }

    @Test
    void givesAClipToAnotherInstrumentOnlyWhereItMayPlay() {
        captureABar();
        seat.press("Alt-Down").pass(40);
        assertThat(song().placements().get(1).instrument()).isEqualTo(1);
        assertThat(seat.status()).contains("belongs to Ben");
        seat.press("Down", "Down");
        Scenery.send(seat, new Place(1, 3, 0, null));
        seat.press("Alt-Down");
        assertThat(song().placements().get(3).instrument()).isEqualTo(4);
        assertThat(song().placements().contains(2)).isFalse();
    }

    @Test
    void duplicatesAndCopies() {
        captureABar();
        seat.press("d");
        assertThat(seat.lastSent()).isEqualTo(new Duplicate(1, null));
        seat.press("y", "Right", "Right", "p");
        assertThat(seat.lastSent()).isEqualTo(new Place(1, 1, 3 * BAR, null));
    }

    @Test
    void movesCopiesAndRemovesWhatIsSelected() {
        captureABar();
        Scenery.send(seat, new Place(1, null, 2 * BAR, null), new Place(1, 3, BAR, null));
        seat.press("v", "Right", "Right", "Down", "Down");
        assertThat(seat.text()).contains("3 selected");
        seat.press("Alt-Right");
        assertThat(song().placements().values()).extracting("start").containsExactly(BAR, 3 * BAR, 2 * BAR);
        assertThat(seat.text()).contains("3 selected");
        seat.press("d");
        assertThat(seat.lastSent()).isEqualTo(new Duplicate(3, 5 * BAR));
        seat.press("x");
        assertThat(song().placements().values()).extracting("start").containsExactly(4 * BAR, 6 * BAR, 5 * BAR);
        seat.press("Esc");
        assertThat(seat.text()).doesNotContain("selected");
    }

    @Test
    void renamesAndRemovesAClipWhereverItPlays() {
        captureABar();
        seat.press("e").type("!").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new RenameClip(1, "Groove!"));
        seat.press("x");
        assertThat(seat.lastSent()).isEqualTo(new RemovePlacement(1));
        seat.press("e").type("groove").press("Enter");
        assertThat(seat.status()).contains("name of Groove!");
        seat.press("Esc", "X", "Enter");
        assertThat(seat.status()).contains("Remove Groove! wherever it plays?");
        seat.press("y");
        assertThat(seat.lastSent()).isEqualTo(new RemoveClip(1));
    }

    @Test
    void opensTheNotesOfAClip() {
        captureABar();
        seat.press("Enter").pass(200);
        assertThat(seat.studio.asked).anyMatch(asked -> asked.startsWith("focus pianoRoll 1"));
    }

    @Test
    void playsFromTheCursorAndLoopsWholeBars() {
        captureABar();
        seat.press("Right", "B");
        assertThat(seat.studio.sent).endsWith(new Locate(BAR), new Play());
        seat.press("B");
        assertThat(seat.lastSent()).isEqualTo(new Locate(BAR));
        seat.press("(");
        assertThat(seat.lastSent()).isEqualTo(new SetLoop(true, BAR, 4 * BAR));
        seat.press("Right", ")");
        assertThat(seat.lastSent()).isEqualTo(new SetLoop(true, BAR, 3 * BAR));
        seat.press("M");
        assertThat(seat.lastSent()).isEqualTo(new SetMode(TransportMode.SONG));
        seat.press("M");
        assertThat(seat.lastSent()).isEqualTo(new SetMode(TransportMode.PATTERN));
    }

    @Test
    void movesTheCursorWithoutSendingAnything() {
        captureABar();
        int sent = seat.studio.sent.size();
        for (String key : List.of(
                "Left",
                "Right",
                "Up",
                "Down",
                "H",
                "Shift-Right",
                "PgUp",
                "PgDn",
                "Home",
                "End",
                "z",
                "Z",
                "f",
                "v",
                "v")) {
            seat.press(key);
        }
        assertThat(seat.studio.sent).hasSize(sent);
        seat.press("Home", "Up", "PgDn").pass(200);
        assertThat(seat.studio.asked).contains("focus arrangement 1 1920");
    }

    @Test
    void putsTheCursorWhereTheMouseClicksAndOpensAClipWithTheSecondClick() {
        captureABar();
        click(14 + 4 * 4, 8);
        seat.pass(200);
        assertThat(seat.studio.asked).contains("focus arrangement 3 7680");
        click(14, 4);
        click(14, 4);
        seat.pass(200);
        assertThat(seat.studio.asked).anyMatch(asked -> asked.startsWith("focus pianoRoll 1"));
    }

    private void click(int column, int row) {
        seat.app.inbox().mouse(new MouseStroke(MouseStroke.Kind.PRESS, 1, column, row, false, false, false));
        seat.pass(40);
    }

    @Test
    void survivesClipsAndInstrumentsThatVanishUnderItsHands() {
        captureABar();
        seat.press("v", "Right");
        seat.studio.change(seat.studio.state.withArrangement(Arrangement.EMPTY));
        seat.pass(40).press("x", "d", "y", "Esc", "Enter", "]", "Alt-Right");
        captureABar();
        seat.press("Home", "y", "e");
        seat.studio.change(seat.studio.state.withArrangement(Arrangement.EMPTY));
        seat.press("Enter", "p").pass(40);
        assertThat(seat.status()).contains("there is no clip");
        seat.studio.change(seat.studio.state.withInstruments(Instruments.NONE));
        seat.pass(40).press("n", "p", "Down", "a", "Enter", "v", "x");
        assertThat(seat.text()).contains("No instruments yet");
    }
}
