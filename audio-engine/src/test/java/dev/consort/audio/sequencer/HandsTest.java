package dev.consort.audio.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Bands;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.performance.ChordShape;
import dev.consort.protocol.state.performance.Layer;
import org.junit.jupiter.api.Test;

class HandsTest {
    private static NetworkState two() {
        return Bands.with(Bands.of(SourceType.SINE), Instrument.of(2, "b", SourceType.SAW));
    }

    private static NetworkState layered() {
        NetworkState state = Bands.edited(two(), 1, draft -> draft.layer = new Layer(1, 0));
        return Bands.edited(state, 2, draft -> draft.layer = new Layer(1, -1));
    }

    @Test
    void aKeySoundsItsWholeGroupAndLetsItGo() {
        Recorder recorder = new Recorder(layered()).on(1, 60).play(100);
        recorder.off(1, 60);

        assertThat(recorder.all("on"))
                .containsExactly(
                        new Recorder.Event(0, "on", 1, 60, 100, true), new Recorder.Event(0, "on", 2, 48, 100, true));
        assertThat(recorder.frames("off")).containsExactly(100L, 100L);
    }

    @Test
    void aGroupThatChangesMeanwhileIsLetGoAsItWas() {
        Recorder recorder = new Recorder(layered()).on(1, 60).play(100);
        recorder.follow(Bands.edited(layered(), 2, draft -> draft.layer = null)).off(1, 60);

        assertThat(recorder.pitches("off")).containsExactlyInAnyOrder(60, 48);
    }

    @Test
    void notesOfTheRollSoundTheGroupEachWithItsChord() {
        NetworkState state = Bands.edited(layered(), 2, draft -> draft.chord = ChordShape.POWER);
        state = Bands.playing(Bands.note(state, 1, 0, 60, 10), true);
        Recorder recorder = new Recorder(state).play(1000, 100);

        assertThat(recorder.pitches("on")).containsExactly(60, 48, 55);
        assertThat(recorder.frames("off")).containsExactly(500L, 500L, 500L);
    }

    @Test
    void whatAChordHasOutsideThePitchesIsLeftOut() {
        NetworkState state = Bands.edited(Bands.of(SourceType.SINE), 1, draft -> draft.chord = ChordShape.SEVENTH);
        Recorder recorder = new Recorder(state).on(1, 121).off(1, 121);

        assertThat(recorder.pitches("on")).containsExactly(121, 125);
        assertThat(recorder.pitches("off")).containsExactlyInAnyOrder(121, 125);
    }

    @Test
    void liveAndWrittenNotesOfOnePitchDoNotTouchEachOther() {
        NetworkState state = Bands.playing(Bands.note(Bands.of(SourceType.SINE), 1, 0, 60, 100), true);
        Recorder recorder =
                new Recorder(state).on(1, 60).play(1000, 100).off(1, 60).play(6000, 100);

        assertThat(recorder.all("off"))
                .containsExactly(
                        new Recorder.Event(1000, "off", 1, 60, 0, true),
                        new Recorder.Event(5000, "off", 1, 60, 0, false));
    }

    @Test
    void stopEndsWhatIsWrittenAndLeavesWhatIsHeld() {
        NetworkState state = Bands.playing(Bands.note(Bands.of(SourceType.SINE), 1, 0, 60, 1000), true);
        Recorder recorder = new Recorder(state).on(1, 72).play(1000, 100);
        recorder.follow(Bands.playing(state, false)).play(1000, 100);
        assertThat(recorder.pitches("off")).containsExactly(60);

        assertThat(recorder.off(1, 72).pitches("off")).containsExactly(60, 72);
    }

    @Test
    void anInstrumentThatIsTakenAwayEndsAllItSounds() {
        NetworkState state = Bands.playing(Bands.note(two(), 1, 0, 60, 1000), true);
        Recorder recorder = new Recorder(state).on(1, 72).on(2, 50).play(1000, 100);
        recorder.follow(state.withInstruments(state.instruments().without(1)));

        assertThat(recorder.pitches("off")).containsExactlyInAnyOrder(60, 72);
    }

    @Test
    void allNotesOffEndsAnInstrument() {
        Recorder recorder = new Recorder(layered()).on(1, 60).on(2, 70);
        recorder.sequencer.allNotesOff(1, recorder);

        assertThat(recorder.pitches("off")).containsExactlyInAnyOrder(60, 48, 70);
    }

    @Test
    void aKeyPressedTwiceBeginsAnew() {
        Recorder recorder = new Recorder(two()).on(1, 60).on(1, 60).off(1, 60).off(1, 60);

        assertThat(recorder.events.stream().map(Recorder.Event::what)).containsExactly("on", "off", "on", "off");
    }

    @Test
    void keysThatAreNotThereAreHarmless() {
        Recorder recorder = new Recorder(two()).on(9, 60).on(1, 128).on(1, -1).off(9, 60);

        assertThat(recorder.events).isEmpty();
    }
}
