package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.MidiAction.MapCc;
import dev.consort.protocol.action.MidiAction.SetClockOut;
import dev.consort.protocol.action.MidiAction.UnmapCc;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import org.junit.jupiter.api.Test;

class MidiKeysScreenTest {
    private static final Target CUTOFF = new Target.InstrumentParam(1, InstrumentParameter.FILTER_CUTOFF);

    private final Seat seat = new Seat();

    private Seat midi() {
        RoomScenery.midi(seat);
        return seat.press("Alt-m");
    }

    private Seat firstMapping() {
        return midi().press("Down", "Down", "Down", "Down", "Down");
    }

    @Test
    void mapsAControllerByItsNumber() {
        seat.press("Alt-m", "n").type("cutoff").press("Enter").type("74 on 2").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new MapCc(2, 74, CUTOFF, 0, 1));
        seat.press("n").type("cutoff").press("Enter").type("cc 75").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new MapCc(null, 75, CUTOFF, 0, 1));
    }

    @Test
    void saysWhatAControllerIs() {
        for (String wrong : new String[] {"128", "knob", "7 on 17", "7 on 0"}) {
            seat.press("Alt-m", "n").type("cutoff").press("Enter").type(wrong).press("Enter");
            assertThat(seat.text()).contains("is no controller from 0 to 127");
        }
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void offersTheSelectedInstrumentsKnobsFirstAndOnlyWhatControllersCanMove() {
        seat.press("Alt-m", "a");
        String[] lines = seat.text().split("\n");
        assertThat(lines[4]).contains("1 Drums");
        seat.type("pitch");
        assertThat(seat.text()).doesNotContain("the pitch of Drums");
    }

    @Test
    void learnsUntilEscapeForgetsIt() {
        seat.press("Alt-m", "a").type("cutoff").press("Enter");
        assertThat(seat.text()).contains("move the controller for the filter cutoff of Drums");
        seat.press("Esc");
        assertThat(seat.text()).contains("Your keyboard").doesNotContain("move the controller for");
        seat.pass(7000).press("Esc");
        assertThat(seat.text()).doesNotContain("Your keyboard");
    }

    @Test
    void turnsARangeAboutAndEndsAMapping() {
        firstMapping().press("e", "Ctrl-u").type("100-20").press("Enter");
        assertThat(seat.studio.sent).containsExactly(new MapCc(1, 74, CUTOFF, 1, 0.2), new UnmapCc(1));
        seat.press("End", "Up", "Up", "x");
        assertThat(seat.lastSent()).isInstanceOf(UnmapCc.class);
    }

    @Test
    void keepsAMappingWhoseRangeMakesNoSense() {
        firstMapping().press("Enter", "Ctrl-u").type("loud").press("Enter");
        assertThat(seat.status()).contains("'loud' is no range");
        seat.press("Enter", "Ctrl-u").type("0-101").press("Enter");
        seat.press("Enter", "Enter");
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void asksForAMappingToBeSelected() {
        midi().press("x", "e");
        assertThat(seat.status()).contains("select a controller below first");
    }

    @Test
    void sendsTheClockOrNot() {
        midi().press("P", "End", "Up", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new SetClockOut(true));
    }

    @Test
    void survivesMappingsThatVanish() {
        firstMapping();
        seat.studio.change(seat.studio.state.withMidi(dev.consort.protocol.state.control.Midi.EMPTY));
        seat.pass(40).press("x", "e", "Enter", "Down", "End");
        assertThat(seat.text()).contains("Controllers");
    }
}
