package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.StepAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.sequencer.StepResolution;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.input.MouseStroke.Kind;
import dev.consort.tui.pane.steps.StepsKey;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.studio.Levels;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepsKeysScreenTest {
    private static final int DRUMS = 1;

    private final Seat seat = new Seat();

    /** An empty kit, the cursor on the first step of the kick, hits put silently. */
    @BeforeEach
    void openAnEmptyKit() {
        seat.studio.change(
                seat.studio.state.withSequencer(seat.studio.state.sequencer().update(DRUMS, kit -> Kit.EMPTY)));
        seat.press("6", "N");
    }

    private Kit kit() {
        return seat.studio.state.sequencer().kit(DRUMS);
    }

    private Step hit(int pattern, int pad, int step) {
        return kit().patterns().get(pattern).steps().at(pad, step);
    }

    @Test
    void putsHitsAndTakesThemAway() {
        seat.press("Right", "Down", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new StepAction.SetStep(DRUMS, 0, 1, 1, 100, null, null));
        seat.press("+");
        assertThat(hit(0, 1, 1).velocity()).isEqualTo(108);
        seat.press("Alt-Right", "Alt-Down");
        assertThat(hit(0, 2, 2).velocity()).isEqualTo(108);
        seat.press("Enter");
        assertThat(kit().patterns().get(0).steps().isEmpty()).isTrue();
        seat.press("Enter", "x");
        assertThat(seat.lastSent()).isEqualTo(new StepAction.SetStep(DRUMS, 0, 2, 2, null, null, null));
    }

    @Test
    void movesTheCursorWithoutSendingAnything() {
        for (String key :
                "Up Down Left Right End Home Shift-Left Shift-Right PgUp PgDn > < S f v V Esc - x %".split(" ")) {
            seat.press(key);
        }
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void setsChanceAndPitchOfAHit() {
        seat.press("Enter", "%").type("75").press("Enter");
        assertThat(hit(0, 0, 0)).isEqualTo(new Step(100, 0.75, null));
        seat.press("#", "Ctrl-u").type("-5").press("Enter");
        assertThat(hit(0, 0, 0)).isEqualTo(new Step(100, 0.75, -5));
        assertThat(seat.screen.row(2)).contains("75 % of the time, -5 st");
        seat.press("i", "Enter", "Ctrl-u").type("11").press("Enter");
        assertThat(hit(0, 0, 0)).isEqualTo(new Step(11, 0.75, -5));
        seat.press("#", "Ctrl-u").type("99").press("Enter");
        assertThat(seat.status()).contains("no whole number from -24 to 24");
    }

    @Test
    void copiesASelectionAndPutsItElsewhere() {
        seat.press("Enter", "Right", "Down", "Enter", "v", "Up", "Left");
        assertThat(seat.screen.row(2)).contains("2 hits selected");
        seat.press("y", "End", "Left", "p");
        assertThat(seat.lastSent()).isInstanceOf(StepAction.PasteSteps.class);
        assertThat(hit(0, 0, 14)).isNotNull();
        assertThat(hit(0, 1, 15)).isNotNull();
        seat.press("Right", "p");
        assertThat(hit(0, 0, 15)).isNotNull();
        assertThat(hit(0, 1, 16)).isNotNull();
        seat.press("Home", "v", "Right", "Down", "x");
        assertThat(seat.lastSent()).isEqualTo(new StepAction.ClearSteps(DRUMS, 0, 0, 1, 0, 1));
    }

    @Test
    void copiesAPadIntoAnotherPattern() {
        seat.press("p");
        assertThat(seat.status()).contains("Nothing was copied yet");
        seat.press("Right", "Enter", "Y");
        assertThat(kit().patterns().get(0).steps().isEmpty()).isTrue();
        seat.press(">", "p");
        assertThat(hit(1, 0, 1)).isNotNull();
        seat.press("X");
        assertThat(seat.lastSent()).isEqualTo(new StepAction.ClearPad(DRUMS, 1, 0));
        seat.press("Alt-x");
        assertThat(seat.lastSent()).isEqualTo(new StepAction.ClearPattern(DRUMS, 1));
    }

    @Test
    void changesWhatIsSelectedTogether() {
        seat.press("Enter", "Down", "Enter", "V", "-");
        assertThat(hit(0, 0, 0).velocity()).isEqualTo(92);
        assertThat(hit(0, 1, 0).velocity()).isEqualTo(92);
        seat.press("Alt-Right");
        assertThat(hit(0, 0, 1)).isNotNull();
        assertThat(hit(0, 0, 0)).isNull();
        seat.press("d");
        assertThat(hit(0, 1, 2)).isNotNull();
        seat.press("V", "Alt-Up", "Alt-Up");
        assertThat(hit(0, 0, 2)).isNotNull();
    }

    @Test
    void makesThePatternTwiceAsLong() {
        seat.press("Enter", "d");
        assertThat(kit().patterns().get(0).length()).isEqualTo(32);
        assertThat(hit(0, 0, 16)).isNotNull();
        seat.press("d", "d");
        assertThat(kit().patterns().get(0).length()).isEqualTo(64);
        assertThat(seat.status()).contains("cannot be doubled");
    }

    @Test
    void setsLengthResolutionAndSwing() {
        seat.press("[");
        assertThat(seat.lastSent()).isEqualTo(new KitAction.SetLength(DRUMS, 0, 15));
        seat.press("]", "}");
        assertThat(seat.lastSent()).isEqualTo(new KitAction.SetLength(DRUMS, 0, 20));
        seat.press("{", "r");
        assertThat(seat.lastSent()).isEqualTo(new KitAction.SetResolution(DRUMS, StepResolution.THIRTY_SECOND));
        seat.press("^").type("25").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new KitAction.SetSwing(DRUMS, 0.25));
    }

    @Test
    void keepsTheCursorInAPatternThatBecomesShorter() {
        seat.press("End", "[", "[", "Enter");
        assertThat(hit(0, 0, 13)).isNotNull();
    }

    @Test
    void choosesPatternsAndChains() {
        seat.press(">", "M");
        assertThat(seat.lastSent()).isEqualTo(new KitAction.SelectPattern(DRUMS, 1));
        seat.press("c", "Ctrl-u").type("1 1 2 4").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new KitAction.SetChain(DRUMS, List.of(0, 0, 1, 3)));
        assertThat(seat.text()).contains("chain 1 1 2 4");
        seat.press("c", "Ctrl-u").type("1 5").press("Enter");
        assertThat(seat.text()).contains("is no chain");
        seat.press("c", "Ctrl-u").type("off").press("Enter");
        assertThat(kit().chain()).isEmpty();
        seat.press("D").type("pattern 4").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new KitAction.CopyPattern(DRUMS, 1, 3));
        assertThat(seat.text()).contains("pattern 4");
    }

    @Test
    void spreadsHitsEvenly() {
        seat.press("E");
        assertThat(seat.text()).contains("x..x..x..x..x...");
        seat.type("5 hits").press("Enter", "Down", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new StepAction.Euclid(DRUMS, 0, 0, 5, 16, 1, 100));
        assertThat(kit().patterns().get(0).steps().size()).isEqualTo(5);
    }

    @Test
    void turnsWhatAPadSoundsLike() {
        seat.press("e", "Down", "Down", "Right");
        assertThat(seat.text()).contains("Pad 1, Kick");
        assertThat(kit().pads().get(0).level()).isCloseTo(0.82, within(1e-9));
        seat.press("Down", "Left");
        assertThat(kit().pads().get(0).pitch()).isEqualTo(-1);
        seat.press("Alt-Down", "PgUp", "Home", "Enter", "Ctrl-u")
                .type("Rimshot")
                .press("Enter");
        assertThat(kit().pads().get(1).name()).isEqualTo("Rimshot");
        seat.press("Esc", "Enter");
        assertThat(seat.lastSent()).isInstanceOf(StepAction.SetStep.class);
    }

    @Test
    void givesAPadARecordingOrAnotherInstrument() {
        seat.studio.samples = Answer.of(List.of(new ListedSample("clap.wav", 0.4, 1, 48_000)));
        seat.press("e", "Down", "Enter").type("clap.wav").press("Enter");
        PadSound clap = kit().pads().get(0);
        assertThat(clap.sample()).isEqualTo("clap.wav");
        assertThat(clap.name()).isEqualTo("clap");
        seat.press("End", "Enter");
        assertThat(kit().pads().get(0).reverse()).isTrue();
        seat.press("Home", "Down", "Enter").type("Keys").press("Enter");
        assertThat(kit().pads().get(0).instrument()).isEqualTo(3);
        assertThat(kit().pads().get(0).sample()).isNull();
        seat.press("Down", "Right");
        assertThat(kit().pads().get(0).note()).isGreaterThan(60);
        seat.press("Home", "Down", "Enter").type("own drum").press("Enter");
        assertThat(kit().pads().get(0).instrument()).isNull();
    }

    @Test
    void saysThatTheServerIsAskedForRecordings() {
        assertThat(seat.studio.asked).contains("samples");
        seat.press("e", "Down", "Enter");
        assertThat(seat.text()).contains("asking the server");
    }

    @Test
    void playsThePadsOnLetters() {
        seat.press("/", "z");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.Pad(DRUMS, 0, 100));
        seat.press("r", "Up", "q", "m");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.Pad(DRUMS, 8, 108));
        int sent = seat.studio.sent.size();
        seat.press("q", "q", "q");
        assertThat(seat.studio.sent).hasSize(sent);
        seat.pass(100).press("q");
        assertThat(seat.studio.sent).hasSize(sent + 1);
        seat.press("Esc", "Enter");
        assertThat(seat.lastSent()).isInstanceOf(StepAction.SetStep.class);
    }

    @Test
    void letsAHitBeHeardWhenItIsPut() {
        seat.press("N", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.Pad(DRUMS, 0, 100));
        seat.press("N", "Down", "n");
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.Pad(DRUMS, 1, 100));
        int sent = seat.studio.sent.size();
        seat.press("P", "Space", "R", "n");
        assertThat(seat.studio.sent).hasSize(sent + 2);
    }

    @Test
    void playsFromTheCursor() {
        seat.press("P", "Shift-Right", "B");
        assertThat(seat.lastSent()).isEqualTo(new TransportAction.Locate(480));
    }

    @Test
    void saysHowToBeginWhereThereIsNothingYet() {
        assertThat(seat.text()).contains("No hits in this pattern yet: Enter puts one, E spreads some.");
        assertThat(seat.press("Enter").text()).doesNotContain("No hits").contains("pad Kick");
    }

    @Test
    void followsWhatPlays() {
        seat.press("c", "Ctrl-u").type("1 3").press("Enter", "f");
        seat.studio.levels = new Levels(1920 + 240, true, 112, List.of(), seat.studio.levels.instruments(), 0, 0, 0);
        seat.studio.listener.changed();
        seat.pass(40).press("Enter");
        assertThat(hit(2, 0, 2)).isNotNull();
    }

    @Test
    void goesToTheKitFromAnInstrumentThatIsNone() {
        seat.press(".", ".");
        assertThat(seat.text()).contains("Keys is no drum kit. Enter goes to Drums.");
        seat.press("Enter");
        assertThat(seat.screen.row(2)).contains("1 Drums");
    }

    @Test
    void survivesAKitThatIsRemovedUnderItsHands() {
        seat.press("/", "z");
        seat.studio.change(seat.studio.state.withInstruments(Instruments.NONE));
        seat.pass(40).press("x", "Esc");
        for (StepsKey key : StepsKey.values()) {
            seat.press(key.keys().get(0), "Esc");
        }
        assertThat(seat.text()).contains("No instruments yet");
    }

    @Test
    void putsAHitWithTheSecondClickAndPlaysAPadByItsName() {
        mouse(Kind.PRESS, 14 + 4 * 3, 6);
        mouse(Kind.PRESS, 14 + 4 * 3, 6);
        assertThat(seat.lastSent()).isEqualTo(new StepAction.SetStep(DRUMS, 0, 2, 3, 100, null, null));
        mouse(Kind.PRESS, 4, 8);
        assertThat(seat.lastSent()).isEqualTo(new PlayAction.Pad(DRUMS, 4, 100));
        mouse(Kind.WHEEL_DOWN, 4, 8);
        assertThat(seat.screen.row(2)).contains("Rim 4");
    }

    private void mouse(Kind kind, int x, int y) {
        seat.app.inbox().mouse(new MouseStroke(kind, 1, x, y, false, false, false));
        seat.pass(40);
    }
}
