package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.PerformanceAction.SetArpeggiator;
import dev.consort.protocol.action.PerformanceAction.SetChord;
import dev.consort.protocol.action.PerformanceAction.SetGroove;
import dev.consort.protocol.action.SettingAction.SetName;
import dev.consort.protocol.action.SettingAction.SetTempo;
import dev.consort.protocol.action.SettingAction.SetTimeSignature;
import dev.consort.protocol.action.SettingAction.SetTuning;
import dev.consort.protocol.action.TransportAction.SetLoop;
import dev.consort.protocol.action.TransportAction.SetMode;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.protocol.state.theory.Tuning;
import org.junit.jupiter.api.Test;

class SheetViewsScreenTest {
    private final Seat seat = new Seat();

    /** Goes down to the row of this name, from the first one. */
    private Seat row(String name) {
        seat.press("Home");
        for (int i = 0; i < 80; i++) {
            if (seat.text().contains("> " + name)) {
                return seat;
            }
            seat.press("Down");
        }
        throw new AssertionError("no row " + name + " in\n" + seat.text());
    }

    @Test
    void setsTheSession() {
        seat.press("P", "Alt-f", "Enter").type("!").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SetName("Friday jam!"));
        row("tempo").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new SetTempo(105));
        seat.press("Alt-Right");
        assertThat(seat.lastSent()).isEqualTo(new SetTempo(105.1));
        row("beats in a bar").press("Left");
        assertThat(seat.lastSent()).isEqualTo(new SetTimeSignature(3, 4));
        row("a beat is").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new SetTimeSignature(3, 8));
        row("tuning").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new SetTuning(Tuning.JUST_SCALE, 440));
        row("a above middle c").press("Shift-Right");
        assertThat(seat.lastSent()).isEqualTo(new SetTuning(Tuning.JUST_SCALE, 445));
    }

    @Test
    void setsTheTransport() {
        seat.press("P", "Alt-f");
        row("the band plays").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new SetMode(TransportMode.SONG));
        row("loop ").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SetLoop(false, 0, 7680));
        row("loop from bar").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new SetLoop(false, 1920, 7680));
        row("loop to bar").press("Left", "Left", "Left");
        assertThat(seat.lastSent()).isEqualTo(new SetLoop(false, 0, 1920));
    }

    @Test
    void tapsATempo() {
        seat.press("P", "Alt-f", "w");
        assertThat(seat.status()).contains("tap on");
        seat.pass(460).press("w");
        assertThat(seat.lastSent()).isEqualTo(new SetTempo(120));
    }

    @Test
    void saysWhoSetsTheSession() {
        assertThat(seat.press("Alt-f").text()).contains("set by nobody; P asks for the privilege");
        assertThat(seat.press("P").text()).contains("set by you").doesNotContain("P asks");
    }

    @Test
    void givesAnInstrumentAFeelOfItsOwn() {
        seat.press("Alt-g", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new SetGroove(1, new Groove(0.18, SwingGrid.EIGHTHS, 0, 0, 0)));
        row("late are").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new SetGroove(1, new Groove(0.18, SwingGrid.SIXTEENTHS, 0, 0, 0)));
        row("ahead or behind").press("Left");
        assertThat(seat.text()).contains("1.0 ms ahead");
        row("measure")
                .press("Enter", "Backspace", "Backspace", "Backspace")
                .type("7/8")
                .press("Enter");
        assertThat(seat.studio.state.instruments().get(1).groove().timeSignature())
                .isEqualTo(new TimeSignature(7, 8));
        seat.press("Backspace");
        assertThat(seat.studio.state.instruments().get(1).groove().timeSignature())
                .isNull();
        seat.press("x");
        assertThat(seat.lastSent()).isEqualTo(new SetGroove(1, null));
    }

    @Test
    void handsAFeelToAnotherInstrument() {
        seat.press("Alt-g", "p");
        assertThat(seat.status()).contains("no feel was copied yet");
        row("its swing").press("Shift-Right", "y", ".", ".", "p");
        assertThat(seat.lastSent()).isInstanceOf(SetGroove.class);
        assertThat(seat.studio.state.instruments().get(3).groove())
                .isEqualTo(seat.studio.state.instruments().get(1).groove());
    }

    @Test
    void arpeggiatesAndStacksChords() {
        seat.press("Alt-g");
        row("arpeggiator").press("Enter");
        assertThat(seat.lastSent()).isInstanceOf(SetArpeggiator.class);
        row("octaves").press("Right");
        assertThat(seat.studio.state.instruments().get(1).arpeggiator().octaves())
                .isEqualTo(2);
        row("octaves").press("Left");
        row("arpeggiator").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SetArpeggiator(1, null));
        row("one key plays").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new SetChord(1, ChordShape.MAJOR));
        seat.press("Left");
        assertThat(seat.lastSent()).isEqualTo(new SetChord(1, null));
    }

    @Test
    void swingsTheStepsOfAKit() {
        seat.press("Alt-g");
        row("swing of the steps").press("Right");
        assertThat(seat.lastSent()).isInstanceOf(KitAction.SetSwing.class);
        row("a step is").press("Right");
        assertThat(seat.lastSent()).isInstanceOf(KitAction.SetResolution.class);
        seat.press(".");
        assertThat(seat.text()).doesNotContain("swing of the steps");
    }

    @Test
    void survivesAnInstrumentThatIsRemovedUnderItsHands() {
        seat.press("Alt-g", "y");
        seat.studio.change(seat.studio.state.withInstruments(Instruments.NONE));
        seat.pass(40)
                .press("p", "x", "Enter", "Down", "Right", "Alt-n", "a", "x", "n", "Alt-f", "Down", "Enter", "Esc");
        assertThat(seat.press("Alt-g").text()).contains("No instruments yet");
    }
}
