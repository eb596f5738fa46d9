package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.GroupAction;
import dev.consort.protocol.action.MasterAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.input.MouseStroke.Kind;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.theme.GlyphTier;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MixerKeysScreenTest {
    private final Seat seat = new Seat(80, 24, GlyphTier.UNICODE);
    private final Rows rows = new Rows(seat);

    @BeforeEach
    void mix() {
        MixScenery.band(seat);
        seat.press("2");
        seat.studio.sent.clear();
    }

    @Test
    void goesFromInstrumentsToGroupsBusesAndTheMaster() {
        seat.press("End", "Left");
        assertThat(seat.text()).contains("B2 Echo").contains("Master");
        seat.press("Up");
        assertThat(seat.lastSent()).isEqualTo(new BusAction.SetBusLevel(2, 0.82));
        seat.press("Left", "Left", "Down");
        assertThat(seat.lastSent()).isEqualTo(new GroupAction.SetGroupLevel(1, 0.78));
        seat.press("Left", "Down");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetLevel(8, 0.4));
        seat.press("Home", "Backspace");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetLevel(1, 0.8));
    }

    @Test
    void mutesAndSolosTheSelectedStripOfAnyKind() {
        seat.press("End", "Left", "m");
        assertThat(seat.lastSent()).isEqualTo(new BusAction.SetBusMute(2, true));
        seat.press("s");
        assertThat(seat.lastSent()).isEqualTo(new BusAction.SetBusSolo(2, true));
        seat.press("Left", "Left", "m");
        assertThat(seat.lastSent()).isEqualTo(new GroupAction.SetGroupMute(1, true));
        seat.press("s", ">");
        assertThat(seat.lastSent()).isEqualTo(new GroupAction.SetGroupPan(1, 0.1));
        seat.press("G", "s");
        assertThat(seat.status()).contains("the master has no solo");
        seat.press("m");
        assertThat(seat.lastSent()).isEqualTo(new MasterAction.SetMasterMute(true));
    }

    @Test
    void neverTouchesAnInstrumentThatIsNotSelected() {
        seat.press("End", "o", "O", "Alt-Left", "c", "x", "D", "}");
        assertThat(seat.studio.sent).isEmpty();
        assertThat(seat.studio.asked).doesNotContain("claim 1", "release 1");
    }

    @Test
    void sendsToTheChosenBus() {
        seat.press("}");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetSend(1, 1, 0.3, true, SendTap.POST_FADER));
        seat.press("]");
        assertThat(seat.status()).contains("bus 2 Echo");
        seat.press("}");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetSend(1, 2, 0.1, true, SendTap.POST_FADER));
        seat.press("!");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetSend(1, 2, 0.1, false, SendTap.POST_FADER));
        seat.press("[", "{");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetSend(1, 1, 0.2, true, SendTap.POST_FADER));
    }

    @Test
    void saysHowToGetABusWhereThereIsNone() {
        Seat plain = new Seat();
        plain.press("2", "}");
        assertThat(plain.status()).contains("no bus to send to yet: a adds one");
    }

    @Test
    void addsNamesAndRemovesBuses() {
        seat.press("a", "Ctrl-u").type("Plate").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new BusAction.AddBus("Plate"));
        seat.press("End", "Left", "e", "Ctrl-u").type("Hall").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new BusAction.RenameBus(3, "Hall"));
        seat.press("x");
        assertThat(seat.text()).contains("Remove bus 3 Hall");
        seat.press("y");
        assertThat(seat.lastSent()).isEqualTo(new BusAction.RemoveBus(3));
        seat.press("End", "Left", "Left", "Left", "r", "Ctrl-u").type("Chords").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new GroupAction.RenameGroup(1, "Chords"));
        seat.press("x");
        assertThat(seat.text()).contains("unlinked");
    }

    @Test
    void choosesWhereAStripGoes() {
        seat.press("D").type("echo").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetOutput(1, "Bus 2"));
    }

    @Test
    void movesAnInstrumentToAnotherPlace() {
        seat.press("Alt-Right");
        assertThat(seat.studio.state.instruments().order()).startsWith(2, 1, 3);
        assertThat(seat.lastSent()).isInstanceOf(BandAction.Reorder.class);
        seat.press("Alt-Left", "Alt-Left");
        assertThat(seat.studio.state.instruments().order()).startsWith(1, 2, 3);
    }

    @Test
    void opensAStripWithItsEffectsAndGoesBack() {
        seat.press("End", "Enter");
        assertThat(seat.text()).contains("Master").contains("Effect 1: Limiter").doesNotContain("solo");
        rows.on("ceiling").press("Left");
        assertThat(seat.lastSent()).isInstanceOf(StripEffectAction.SetEffectParam.class);
        seat.press("!");
        assertThat(seat.lastSent()).isEqualTo(new StripEffectAction.SetEffectEnabled("Master", 1, false));
        seat.press("a").type("tilt").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new StripEffectAction.AddEffect("Master", EffectType.TILT_EQ));
        seat.press("Alt-Up");
        assertThat(seat.lastSent()).isEqualTo(new StripEffectAction.MoveEffect("Master", 2, 1));
        seat.press("x");
        assertThat(seat.lastSent()).isEqualTo(new StripEffectAction.RemoveEffect("Master", 2));
        seat.press("Esc");
        assertThat(seat.text()).contains("8 Sub").contains("B2 Echo");
    }

    @Test
    void opensAGroupWithItsSendsEqualiserAndMembers() {
        seat.press("End", "Left", "Left", "Left", "Enter");
        rows.to("to 1 Reverb").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new GroupAction.SetGroupSend(1, 1, 0.02, true, SendTap.POST_FADER));
        rows.to("output").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new GroupAction.SetGroupOutput(1, "Bus 1"));
        rows.section("Equaliser").press("Enter");
        assertThat(seat.lastSent()).isInstanceOf(GroupAction.SetGroupEq.class);
        rows.section("Strip");
        assertThat(seat.text()).contains("3 Keys").contains("5 Pad");
    }

    @Test
    void goesToTheNextInstrumentWithoutClosingTheStrip() {
        seat.press("Enter", ".");
        assertThat(seat.screen.row(2)).contains("2 Bass");
        assertThat(seat.text()).contains("output");
    }

    @Test
    void closesAStripThatIsGoneInsteadOfTurningAnother() {
        seat.press("End", "Left", "Enter");
        assertThat(seat.screen.row(2)).contains("B2 Echo");
        seat.studio.dispatch(new BusAction.RemoveBus(2));
        int sent = seat.studio.sent.size();
        seat.press("Right");
        assertThat(seat.status()).contains("is gone; now it is Drums");
        assertThat(seat.studio.sent).hasSize(sent);
        assertThat(seat.text()).contains("1 Drums");
    }

    @Test
    void doesNothingToAnotherStripWhenTheSelectedOneGoes() {
        for (String key : new String[] {"Up", "m", "s", "<", "}", "O"}) {
            Seat other = new Seat();
            MixScenery.band(other);
            other.press("2", "End", "Left");
            other.studio.dispatch(new BusAction.RemoveBus(2));
            int sent = other.studio.sent.size();
            other.press(key);
            assertThat(other.studio.sent).as(key).hasSize(sent);
            assertThat(other.studio.asked).doesNotContain("release 1");
            assertThat(other.status()).contains("is gone; now it is Drums");
            other.press("Up");
            assertThat(other.studio.sent).hasSize(sent + 1);
        }
    }

    @Test
    void holdsPeaksForAMomentAndMarksClippingUntilToldToForgetIt() {
        heard(1.0);
        assertThat(seat.text()).contains("CLIP");
        for (int i = 0; i < 200; i++) {
            heard(0.0);
        }
        assertThat(seat.text()).contains("CLIP");
        seat.press("0");
        assertThat(seat.text()).doesNotContain("CLIP");
        heard(0.5);
        heard(0.1);
        for (int i = 0; i < 100; i++) {
            seat.press(i % 2 == 0 ? "Right" : "Left");
        }
        assertThat(seat.screen.row(4)).contains("-6.0");
        for (int i = 0; i < 60; i++) {
            heard(0.1);
        }
        assertThat(seat.screen.row(4)).doesNotContain("-6.0").contains("-20.0");
    }

    private void heard(double peak) {
        seat.studio.levels = new Levels(0, true, 112, List.of(0.0, 0.0), IdMap.of(1, List.of(peak, peak)), 0, 0, 0);
        seat.studio.listener.changed();
        seat.pass(40);
    }

    @Test
    void sendsNothingWhileNothingIsHeard() {
        seat.pass(40).pass(40);
        int sent = seat.screen.sent;
        for (int i = 0; i < 50; i++) {
            seat.studio.listener.changed();
            seat.pass(40);
        }
        assertThat(seat.screen.sent).isEqualTo(sent);
    }

    @Test
    void dragsFadersAndPressesMuteAndSolo() {
        int bass = seat.screen.row(2).indexOf("2 Bass") + 1;
        seat.studio.release(2);
        stroke(Kind.PRESS, bass, 12);
        stroke(Kind.DRAG, bass, 5);
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetLevel(2, 1));
        stroke(Kind.DRAG, bass, 20);
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetLevel(2, 0));
        stroke(Kind.RELEASE, bass, 20);
        int sent = seat.studio.sent.size();
        stroke(Kind.DRAG, bass, 6);
        assertThat(seat.studio.sent).hasSize(sent);
        stroke(Kind.PRESS, bass - 1, 22);
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetMute(2, true));
        stroke(Kind.PRESS, bass + 1, 22);
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetSolo(2, true));
        stroke(Kind.PRESS, bass, 2);
        assertThat(seat.screen.row(2)).contains("2 Bass").contains("Esc: all strips");
    }

    private void stroke(Kind kind, int x, int y) {
        seat.app.inbox().mouse(new MouseStroke(kind, 1, x, y, false, false, false));
        seat.pass(40);
    }

    @Test
    void survivesThatEverythingIsGone() {
        seat.press("End", "Left");
        seat.studio.change(seat.studio
                .state
                .withInstruments(dev.consort.protocol.state.instrument.Instruments.NONE)
                .withMixer(dev.consort.protocol.state.mixer.Mixer.DEFAULT));
        seat.pass(40).press("Up", "<", "}", "[", "Left", "Right", "Enter", "Up", "x", "Esc", "D", "Alt-Left", "e");
        assertThat(seat.text()).contains("Master");
    }
}
