package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.LaneAction;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.input.MouseStroke.Kind;
import dev.consort.tui.theme.GlyphTier;
import org.junit.jupiter.api.Test;

class BandKeysScreenTest {
    private final Seat seat = new Seat();

    @Test
    void addsAnInstrumentByItsSourceAndSelectsIt() {
        seat.press("a").type("tubular");
        assertThat(seat.text()).contains("A long tube, like a church's bell.");
        seat.press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new BandAction.Add(SourceType.TUBULAR_BELL, null));
        assertThat(seat.text()).contains(">9  Tubular bell 9");
    }

    @Test
    void addsAnInstrumentWithAPreset() {
        seat.press("a").type("acid line").press("Enter");
        assertThat(seat.studio.sent)
                .containsExactly(
                        new BandAction.Add(SourceType.ACID, "Acid Line"), new SoundAction.ApplyPreset(9, "Acid Line"));
        assertThat(seat.text()).contains(">9  Acid Line");
    }

    @Test
    void choosesAPresetAndAnotherSource() {
        seat.press("i").type("lo-fi").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SoundAction.ApplyPreset(1, "Lo-Fi Kit"));
        assertThat(seat.text()).contains("Lo-Fi Kit");
        seat.press("S").type("organ").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SoundAction.SetSource(1, SourceType.ORGAN));
    }

    @Test
    void putsTheBandInAnotherOrder() {
        seat.press("P", "Alt-Down");
        assertThat(seat.studio.state.instruments().order()).startsWith(2, 1, 3);
        seat.press("Alt-Up", "Alt-Up");
        assertThat(seat.studio.state.instruments().order()).startsWith(1, 2, 3);
        assertThat(seat.studio.sent).hasSize(2);
    }

    @Test
    void namesAnInstrument() {
        seat.press("r", "Ctrl-u").type("Beat").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new BandAction.Rename(1, "Beat"));
    }

    @Test
    void layersInstrumentsAndShowsWithWhom() {
        seat.press(".", ".", "w").type("pad").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new PerformanceAction.LinkLayer(3, 5));
        assertThat(seat.text()).containsPattern("Keys .*G1").containsPattern("sounds with +Pad");
        seat.press("W");
        assertThat(seat.lastSent()).isEqualTo(new PerformanceAction.UnlinkLayer(3));
    }

    @Test
    void goesToTheNotesOrTheSoundOfAnInstrument() {
        seat.press("Enter");
        assertThat(seat.status()).startsWith(" drums");
        seat.press("1", "Down", "Enter");
        assertThat(seat.status()).startsWith(" notes");
        seat.press("1", "e");
        assertThat(seat.status()).startsWith(" sound");
        assertThat(seat.text()).contains("2 Bass").contains("Slow oscillator");
    }

    @Test
    void saysWhatAKnobBecameThatIsNotInSight() {
        seat.screen.resize(80, 12);
        seat.pass(40).press("]", ">");
        assertThat(seat.lastSent()).isInstanceOf(SoundAction.SetParam.class);
        assertThat(seat.status()).contains("Drums: decay 1.0");
    }

    @Test
    void marksAnInstrumentWhoseKnobsAreWrittenDown() {
        seat.press("P");
        seat.studio.dispatch(new LaneAction.AddLane(new Target.InstrumentParam(1, InstrumentParameter.PAN)));
        assertThat(seat.pass(40).text()).doesNotContain("··R");
        seat.studio.dispatch(new LaneAction.ArmLane(1, true));
        assertThat(seat.pass(40).text()).contains("··R");
    }

    @Test
    void showsWhoElseLooksAtAnInstrument() {
        assertThat(seat.text()).contains("here, too").contains("Ben, in Notes");
        seat.press("Down");
        assertThat(seat.text()).doesNotContain("here, too");
    }

    @Test
    void turnsNothingOfAnotherInstrumentWhenTheSelectedOneGoes() {
        seat.press(".", ".");
        seat.studio.dispatch(new BandAction.Remove(3));
        int sent = seat.studio.sent.size();
        seat.press("+");
        assertThat(seat.studio.sent).hasSize(sent);
        assertThat(seat.status()).contains("is gone; now it is Drums");
    }

    @Test
    void staysQuietWhereThereIsNoInstrumentToEdit() {
        seat.studio.change(seat.studio.state.withInstruments(dev.consort.protocol.state.instrument.Instruments.NONE));
        seat.pass(40).press("e", "i", "S", "r", "x", "Alt-Up", "w", "W", "]", ">", "+", "End", "PgUp", "Enter");
        assertThat(seat.studio.sent).isEmpty();
        assertThat(seat.text()).contains("No instruments yet");
        seat.press("a").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new BandAction.Add(SourceType.SINE, null));
    }

    @Test
    void selectsWithAClickOpensWithTheSecondAndTurnsTheWheel() {
        stroke(Kind.PRESS, 4, false);
        assertThat(seat.screen.row(4)).startsWith(">2");
        stroke(Kind.WHEEL_UP, 4, false);
        assertThat(seat.screen.row(3)).startsWith(">1");
        stroke(Kind.WHEEL_DOWN, 4, true);
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetLevel(1, 0.83));
        stroke(Kind.PRESS, 4, false);
        stroke(Kind.PRESS, 4, false);
        assertThat(seat.status()).startsWith(" notes");
    }

    private void stroke(Kind kind, int y, boolean shift) {
        seat.app.inbox().mouse(new MouseStroke(kind, 1, 6, y, shift, false, false));
        seat.pass(40);
    }

    @Test
    void showsEachNameAndLevelAlsoOnAVerySmallScreen() {
        Seat small = new Seat(30, 12, GlyphTier.ASCII);
        assertThat(small.text()).contains(">1  Drums").contains("0.85");
    }
}
