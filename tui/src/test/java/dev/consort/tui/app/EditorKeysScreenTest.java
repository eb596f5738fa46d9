package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.InstrumentEffectAction.AddEffect;
import dev.consort.protocol.action.InstrumentEffectAction.LoadImpulse;
import dev.consort.protocol.action.InstrumentEffectAction.MoveEffect;
import dev.consort.protocol.action.InstrumentEffectAction.RemoveEffect;
import dev.consort.protocol.action.InstrumentEffectAction.SetEffectEnabled;
import dev.consort.protocol.action.InstrumentEffectAction.SetEffectParam;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.message.machine.ListedSample;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.theme.GlyphTier;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorKeysScreenTest {
    private final Seat seat = new Seat();
    private final Rows rows = new Rows(seat);

    private Instrument keys() {
        return seat.studio.state.instruments().get(3);
    }

    private void editKeys() {
        seat.press(".", ".", "8");
    }

    @Test
    void turnsAndTypesEveryKindOfRow() {
        editKeys();
        rows.to("cutoff").press("Enter", "Ctrl-u").type("1.2k").press("Enter");
        assertThat(keys().filter().cutoff()).isEqualTo(1200);
        rows.to("transpose").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new SoundAction.SetParam(3, "transpose", 1));
        rows.to("attack").press("Shift-Right");
        assertThat(seat.lastSent()).isInstanceOf(SoundAction.SetEnvelope.class);
        seat.press("Backspace");
        assertThat(keys().envelope().attack())
                .isEqualTo(keys().source().type().envelope().attack());
        rows.to("polyphonic").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SoundAction.SetPolyphonic(3, false));
        rows.to("stereo").press("Left");
        assertThat(seat.lastSent()).isEqualTo(new SoundAction.SetStereo(3, false));
    }

    @Test
    void keepsTheRestOfTheFilterWhenOneThingChanges() {
        editKeys();
        rows.section("Filter");
        rows.on("type").press("Enter").type("vowel").press("Enter");
        assertThat(keys().filter().type()).isEqualTo(FilterType.VOWEL);
        rows.on("vowel").press("Right");
        double shape = keys().filter().shape();
        assertThat(shape).isPositive();
        rows.to("cutoff").press("Left");
        assertThat(keys().filter().shape()).isEqualTo(shape);
        seat.press("!");
        assertThat(keys().filter().enabled()).isFalse();
        seat.press("x");
        assertThat(keys().filter()).isNull();
    }

    @Test
    void letsTheSlowOscillatorMoveAnyParameterThatThereIs() {
        editKeys();
        rows.to("moves").press("Enter").type("chorus: rate").press("Enter");
        assertThat(keys().lfo().target()).isEqualTo(LfoTarget.EFFECT_PARAM);
        assertThat(keys().lfo().effect()).isEqualTo(2);
        assertThat(keys().lfo().param()).isEqualTo("rate");
        rows.to("depth").press("Right");
        assertThat(keys().lfo().param()).isEqualTo("rate");
        rows.to("moves").press("Enter").type("transpose").press("Enter");
        assertThat(keys().lfo().target()).isEqualTo(LfoTarget.SOURCE_PARAM);
    }

    @Test
    void addsMovesSwitchesAndRemovesEffects() {
        editKeys();
        seat.press("a").type("tape comp").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new AddEffect(3, EffectType.TAPE_COMPRESSOR));
        assertThat(seat.text()).contains("Effect 3: Tape compressor").containsPattern("(?m)^> on");
        seat.press("!");
        assertThat(seat.lastSent()).isEqualTo(new SetEffectEnabled(3, 3, false));
        seat.press("Alt-Up");
        assertThat(seat.lastSent()).isEqualTo(new MoveEffect(3, 3, 2));
        seat.press("Alt-Down");
        assertThat(seat.lastSent()).isEqualTo(new MoveEffect(3, 3, null));
        int sent = seat.studio.sent.size();
        seat.press("Alt-Down");
        assertThat(seat.studio.sent).hasSize(sent);
        rows.on("ratio").press("Right");
        assertThat(seat.lastSent()).isInstanceOf(SetEffectParam.class);
        seat.press("Del");
        assertThat(seat.lastSent()).isEqualTo(new RemoveEffect(3, 3));
    }

    @Test
    void saysWhatTheKeysOfEffectsAreForWhereThereIsNone() {
        editKeys();
        seat.press("Home", "x");
        assertThat(seat.text()).contains("go to a row of one");
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void choosesTheRoomOfAConvolutionAmongTheRecordings() {
        editKeys();
        seat.studio.samples = Answer.of(List.of(new ListedSample("hall.wav", 2.5, 2, 48_000)));
        seat.press("a").type("convolution").press("Enter");
        rows.on("room").press("Enter");
        assertThat(seat.text()).contains("hall.wav").contains("2.5 s, stereo, 48.0 kHz");
        seat.press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new LoadImpulse(3, 3, "hall.wav"));
    }

    @Test
    void loadsARecordingByItsNameWhileTheListIsNotHere() {
        editKeys();
        seat.studio.dispatch(new SoundAction.SetSource(3, SourceType.SAMPLER));
        rows.to("recording").press("Enter");
        assertThat(seat.status()).contains("asking the server");
        seat.type("voice.wav").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SoundAction.LoadSample(3, "voice.wav"));
    }

    @Test
    void sendsToBusesBeforeAndBehindTheFader() {
        editKeys();
        seat.press("P");
        rows.to("no bus yet").press("Enter", "Ctrl-u").type("Reverb").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new BusAction.AddBus("Reverb"));
        rows.to("to 1 Reverb").press("Enter", "Ctrl-u").type("-6 dB").press("Enter");
        assertThat(keys().sends().get(1).level()).isBetween(0.5, 0.502);
        rows.on("  1 Reverb from").press("Enter").type("before").press("Enter");
        assertThat(keys().sends().get(1).tap()).isEqualTo(SendTap.PRE_FADER);
        seat.press("!");
        assertThat(keys().sends().get(1).enabled()).isFalse();
        seat.press("x");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetSend(3, 1, 0, true, SendTap.PRE_FADER));
        rows.to("output").press("Right");
        assertThat(seat.lastSent()).isEqualTo(new StripAction.SetOutput(3, "Bus 1"));
    }

    @Test
    void layersInstrumentsAndMovesThemByOctaves() {
        editKeys();
        seat.press("w").type("pad").press("Enter");
        rows.to("octave").press("Left");
        assertThat(seat.lastSent()).isEqualTo(new PerformanceAction.SetLayerOctave(3, -1));
        rows.on("unlink").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new PerformanceAction.UnlinkLayer(3));
    }

    @Test
    void switchesTheEqualiserAndLeadsToItsBands() {
        editKeys();
        rows.section("Equaliser").press("Enter");
        assertThat(seat.lastSent()).isInstanceOf(SoundAction.SetEq.class);
        assertThat(keys().eq().enabled()).isTrue();
        rows.on("bands").press("Enter");
        assertThat(seat.status()).startsWith(" equaliser");
    }

    @Test
    void staysOnTheKnobThatIsTurnedWhenSomebodyElseTakesAnEffectOut() {
        editKeys();
        rows.section("Effect 2");
        rows.on("mix").press("Right");
        seat.studio.dispatch(new RemoveEffect(3, 1));
        seat.pass(40).press("Right");
        assertThat(seat.lastSent()).isInstanceOfSatisfying(SetEffectParam.class, set -> assertThat(set.effect())
                .isEqualTo(2));
    }

    @Test
    void saysWhoHoldsWhatIsNotOnesOwn() {
        seat.press(".", "8");
        assertThat(seat.screen.row(2)).contains("2 Bass").contains("Ben");
        rows.to("attack").press("Right").pass(40);
        assertThat(seat.status()).contains("Bass (2) belongs to Ben");
    }

    @Test
    void turnsNothingOfAnotherInstrumentWhenTheEditedOneGoes() {
        editKeys();
        rows.to("attack");
        seat.studio.dispatch(new BandAction.Remove(3));
        int sent = seat.studio.sent.size();
        seat.press("Right");
        assertThat(seat.studio.sent).hasSize(sent);
        assertThat(seat.status()).contains("is gone; now it is Drums");
        assertThat(seat.screen.row(2)).contains("1 Drums");
    }

    @Test
    void survivesThatNothingIsLeftToEdit() {
        editKeys();
        seat.studio.change(seat.studio.state.withInstruments(Instruments.NONE));
        seat.pass(40).press("Right", "Enter", "x", "a", "!", "Alt-Up", "i", "S", "e", "w", "W", "PgDn", "End");
        assertThat(seat.text()).contains("No instruments yet");
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void showsSectionsBesideEachOtherOnAWideScreen() {
        Seat wide = new Seat(200, 50, GlyphTier.UNICODE);
        wide.press(".", ".", "8");
        assertThat(wide.text()).contains("Source").contains("Effect 2: Chorus").contains("Mix");
    }
}
