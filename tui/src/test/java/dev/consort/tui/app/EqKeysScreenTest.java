package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.GroupAction.SetGroupEq;
import dev.consort.protocol.action.GroupAction.SetGroupEqBand;
import dev.consort.protocol.action.PerformanceAction.LinkLayer;
import dev.consort.protocol.action.SoundAction.SetEq;
import dev.consort.protocol.action.SoundAction.SetEqBand;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.tui.view.PaneId;
import org.junit.jupiter.api.Test;

class EqKeysScreenTest {
    private final Seat seat = new Seat();

    private EqBand band(int number) {
        return seat.studio.state.instruments().get(1).eq().bands().get(number);
    }

    @Test
    void putsAnEqualiserInWithTheFirstTurn() {
        assertThat(seat.press("Alt-e").text()).contains("no equaliser yet");
        seat.press("Right", "Alt-Up");
        assertThat(seat.lastSent()).isEqualTo(new SetEqBand(1, 2, new EqBand(EqBandType.PEAK, 80, 0.5, 1, true)));
        seat.press("Shift-Up", "-");
        assertThat(band(2).gain()).isEqualTo(3);
        assertThat(seat.text()).contains("+3.0");
    }

    @Test
    void movesABandInPitchGainAndWidth() {
        seat.press("Alt-e", "Right", "Right", "Alt-Down", "Alt-Right", "[");
        assertThat(band(3).gain()).isEqualTo(-0.5);
        assertThat(band(3).frequency()).isGreaterThan(160);
        assertThat(band(3).q()).isGreaterThan(1);
        seat.press("Alt-Left", "]");
        assertThat(band(3).frequency()).isBetween(159.0, 161.0);
        seat.press("x");
        assertThat(band(3)).isEqualTo(Eq.FLAT.bands().get(3));
    }

    @Test
    void turnsTypesAndSwitchesTheSelectedField() {
        seat.press("Alt-e", "Up", "+");
        assertThat(band(1).frequency()).isGreaterThan(40);
        seat.press("Enter", "Ctrl-u").type("1.2k").press("Enter");
        assertThat(band(1).frequency()).isEqualTo(1200);
        seat.press("c");
        assertThat(band(1).type()).isEqualTo(EqBandType.PEAK);
        seat.press("Up", "+");
        assertThat(band(1).type()).isEqualTo(EqBandType.HIGH_SHELF);
        seat.press("Up", "Enter");
        assertThat(band(1).enabled()).isFalse();
    }

    @Test
    void switchesTheWholeAndTakesItOut() {
        seat.press("Alt-e", "E");
        assertThat(seat.lastSent()).isEqualTo(new SetEq(1, Eq.FLAT.withEnabled(false)));
        assertThat(seat.text()).contains("off: E switches it on");
        seat.press("X");
        assertThat(seat.status()).contains("Take the equaliser of Drums out?");
        seat.press("y");
        assertThat(seat.lastSent()).isEqualTo(new SetEq(1, null));
    }

    @Test
    void equalisesGroupsToo() {
        Scenery.send(seat, new LinkLayer(3, 4));
        seat.press("Alt-e");
        for (int i = 0; i < 8; i++) {
            seat.press("PgDn");
        }
        assertThat(seat.text()).contains("Group 1");
        seat.press("Alt-Up");
        assertThat(seat.lastSent()).isInstanceOf(SetGroupEqBand.class);
        seat.press("E");
        assertThat(seat.lastSent()).isInstanceOf(SetGroupEq.class);
        seat.press("PgUp", "Alt-Up");
        assertThat(seat.lastSent()).isInstanceOf(SetEqBand.class);
    }

    @Test
    void saysWhoElseLooksAtIt() {
        assertThat(seat.press("Alt-e").text()).doesNotContain("looks, too");
        Scenery.benLooksAt(seat, PaneId.EQ, 1, 0);
        assertThat(seat.pass(40).text()).contains("Ben looks, too");
    }

    @Test
    void staysWithinTheTwelveBands() {
        seat.press("Alt-e", "Left", "End", "Right", "Down", "Down", "Down", "Up", "Up", "Up", "Up", "Up", "Up");
        assertThat(seat.text()).contains("band 12, on");
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void survivesAnInstrumentThatIsRemovedUnderItsHands() {
        seat.press("Alt-e", "X");
        seat.studio.change(seat.studio.state.withInstruments(Instruments.NONE));
        seat.pass(40).press("y", "+", "E", "X", "PgDn", "Enter");
        assertThat(seat.text()).contains("No instruments yet");
    }
}
