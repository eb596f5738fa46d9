package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.protocol.action.SamplerAction;
import dev.consort.protocol.action.SamplerAction.SetSlice;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.tui.studio.Answer;
import org.junit.jupiter.api.Test;

/** Sampler, tuner and spectrum: what their keys send, and that they ask only while they are open. */
class ListenKeysScreenTest {
    private static final int BREAK = 3;

    private final Seat seat = new Seat();

    /** Ana's screen with the second slice selected, 0.25 to 0.5. */
    private Seat sampler() {
        RoomScenery.sampler(seat);
        return seat;
    }

    private Sampler state() {
        return seat.studio.state.instruments().get(BREAK).sampler();
    }

    @Test
    void cutsAtTheCursorAndSelectsWhatIsBehindTheCut() {
        sampler().press("Right", "Shift-Right", "a");
        assertThat(seat.lastSent()).isInstanceOfSatisfying(SamplerAction.Cut.class, cut -> {
            assertThat(cut.slice()).isEqualTo(2);
            assertThat(cut.position()).isCloseTo(0.25 + 9.0 / 80, within(1e-6));
        });
        seat.press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteOn(BREAK, 64, 88));
    }

    @Test
    void saysWhereACutMayBe() {
        sampler().press("Home", "a");
        assertThat(seat.text()).contains("move the cursor into a slice");
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void cutsEvenlyIntoASuggestedOrAnotherNumber() {
        sampler().press("A").type("16").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SamplerAction.CutEvenly(BREAK, 16));
        seat.press("A").type("another").press("Enter", "Ctrl-u").type("24").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SamplerAction.CutEvenly(BREAK, 24));
        seat.press("A").type("another").press("Enter", "Ctrl-u").type("many").press("Enter");
        assertThat(seat.status()).contains("'many' is no number of parts");
    }

    @Test
    void removesAndRenames() {
        sampler().press("x");
        assertThat(seat.lastSent()).isEqualTo(new SamplerAction.RemoveSlice(BREAK, 2));
        seat.press("e", "Ctrl-u").type("Boom").press("Enter");
        assertThat(state().slices().get(1).name()).isEqualTo("Boom");
    }

    @Test
    void movesTheEdgesAndTheKeyOfASlice() {
        double column = 1.0 / 80;
        sampler().press("Alt-Right");
        assertSpan(0.25 + column, 0.5);
        seat.press("Alt-Left", "]");
        assertSpan(0.25, 0.5 + column);
        seat.press("[", "z", "]");
        assertSpan(0.25, 0.5 + column / 2);
        seat.press("Z", "Shift-Right", ")");
        assertSpan(0.25, 0.25 + 8 * column);
        seat.press("Left", "(");
        assertSpan(0.25 + 7 * column, 0.25 + 8 * column);
        seat.press("+");
        assertThat(state().slices().get(2).root()).isEqualTo(62);
        seat.press("-", "-");
        assertThat(state().slices().get(2).root()).isEqualTo(60);
        assertThat(seat.lastSent()).isInstanceOf(SetSlice.class);
    }

    private void assertSpan(double start, double end) {
        assertThat(state().slices().get(2).start()).isCloseTo(start, within(2e-6));
        assertThat(state().slices().get(2).end()).isCloseTo(end, within(2e-6));
    }

    @Test
    void neverTurnsASliceInsideOut() {
        sampler().press("End", "(");
        assertSpan(0.4999, 0.5);
        seat.press("Home", ")");
        assertSpan(0.4999, 0.5);
    }

    @Test
    void playsASliceAndEndsItWhenItIsOver() {
        sampler().press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteOn(BREAK, 61, 88));
        assertThat(seat.text()).contains("sounds");
        seat.pass(300);
        assertThat(seat.lastSent()).isEqualTo(new NoteOn(BREAK, 61, 88));
        seat.pass(300);
        assertThat(seat.lastSent()).isEqualTo(new NoteOff(BREAK, 61));
    }

    @Test
    void endsTheSliceOnTheWayOut() {
        sampler().press("Enter").press("1");
        assertThat(seat.lastSent()).isEqualTo(new NoteOff(BREAK, 61));
    }

    @Test
    void putsASliceOnAPad() {
        sampler().press("p");
        assertThat(seat.text()).contains("1 Drums").contains("pad 12");
        seat.type("snare").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SamplerAction.AssignSlice(BREAK, 2, 1, 1));
    }

    @Test
    void loadsAnotherRecordingAndChoosesHowItPlays() {
        sampler().press("w").type("vox").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new SoundAction.LoadSample(BREAK, "vox.wav"));
        seat.press("r");
        assertThat(seat.lastSent()).isEqualTo(new SamplerAction.SetPlayback(BREAK, true, true));
        seat.press("f");
        assertThat(seat.lastSent()).isEqualTo(new SamplerAction.SetPlayback(BREAK, true, false));
    }

    @Test
    void saysWhatIsMissing() {
        seat.press("Alt-w");
        assertThat(seat.text()).contains("Drums plays no recording");
        seat.press("w", "a", "Enter", "x", "p");
        assertThat(seat.studio.sent).isEmpty();
        sampler();
        seat.studio.samples = Answer.missing("not available from this server");
        seat.press("w");
        assertThat(seat.status()).contains("not available from this server");
    }

    @Test
    void survivesSlicesAndSamplersThatVanish() {
        sampler().press("Enter");
        seat.studio.change(seat.studio.state.withInstrument(seat.studio
                .state
                .instruments()
                .get(BREAK)
                .edit(draft -> draft.sampler = draft.sampler.withSlices(
                        draft.sampler.slices().without(2).without(4)))));
        seat.pass(40).press("Down", "Down", "Enter", "a", "]", "x", "+");
        assertThat(seat.text()).contains("break.wav");
        seat.press("Enter");
        seat.studio.change(seat.studio.state.withInstruments(Instruments.NONE));
        seat.pass(40).press("Enter", "a", "A", "x", "e", "p", "w", "Up", "Left", "z", "1");
        assertThat(seat.text()).contains("No instruments yet");
    }

    @Test
    void soundsAStringUntilItIsEndedOrItsTimeIsOver() {
        seat.press("Alt-t", "Down", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteOn(1, 59, 88));
        assertThat(seat.text()).contains("sounds");
        seat.press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteOff(1, 59));
        seat.press("Right", "Right", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new NoteOn(1, 38, 88));
        seat.pass(8000);
        assertThat(seat.lastSent()).isEqualTo(new NoteOff(1, 38));
    }

    @Test
    void endsTheStringWithTheViewAndWhereItBegan() {
        seat.press("Alt-t", "Enter", ".").press("1");
        assertThat(seat.lastSent()).isEqualTo(new NoteOff(1, 64));
    }

    @Test
    void doesNotSoundOnWhatBelongsToSomebodyElse() {
        seat.press("Alt-t", ".", "Enter").pass(40);
        assertThat(seat.status()).contains("belongs to Ben");
        assertThat(seat.text()).doesNotContain("sounds");
        NetworkAction last = seat.lastSent();
        seat.press("1");
        assertThat(seat.lastSent()).isEqualTo(last);
    }

    @Test
    void listensToTheMixOrToOneInstrumentOnlyWhileItIsOpen() {
        seat.press("Alt-t");
        assertThat(seat.studio.asked).contains("watch null");
        seat.press("w");
        assertThat(seat.studio.asked).contains("watch 1");
        seat.press(".");
        assertThat(seat.studio.asked).contains("watch 2");
        seat.press("1");
        assertThat(seat.studio.asked).contains("watch nothing");
    }

    @Test
    void saysHowFarOffAPitchIs() {
        RoomScenery.heard(seat);
        seat.press("Alt-t", "Down", "Down", "Down", "Down");
        assertThat(seat.text()).contains("A2  110.9 Hz  14 cents sharp").contains("against the string A2");
    }

    @Test
    void showsThreePicturesAndHoldsThem() {
        RoomScenery.heard(seat);
        seat.press("Alt-s");
        assertThat(seat.studio.asked).contains("watch null");
        assertThat(seat.text()).contains("loudest near");
        seat.press("Right");
        assertThat(seat.text()).contains("15 ms").contains("full scale");
        seat.press("+", "+");
        assertThat(seat.text()).contains("4 times as large");
        seat.press("Right");
        assertThat(seat.text()).contains("Master left");
        seat.press("Right", "f");
        seat.studio.analysis = Answer.missing("gone");
        seat.press("+");
        assertThat(seat.text()).contains("loudest near").contains("Held");
        seat.press("f");
        assertThat(seat.text()).contains("What is heard is gone");
        seat.press("1");
        assertThat(seat.studio.asked).contains("watch nothing");
    }
}
