package dev.consort.audio.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Bands;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.performance.ArpDirection;
import dev.consort.protocol.state.performance.ArpRate;
import dev.consort.protocol.state.performance.Arpeggiator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArpeggioTest {
    private static final int TICK = 50;
    private static final int EIGHTH = 240 * TICK;

    private static NetworkState arpeggiated(ArpDirection direction, int octaves) {
        return arpeggiated(new Arpeggiator(true, direction, ArpRate.EIGHTH, octaves, 0.5));
    }

    private static NetworkState arpeggiated(Arpeggiator arpeggiator) {
        NetworkState state = Bands.edited(Bands.of(SourceType.SINE), 1, draft -> draft.arpeggiator = arpeggiator);
        return state.withTransport(state.transport().withLoop(false, 0, 0));
    }

    private static List<Integer> played(NetworkState state, int steps) {
        return new Recorder(state)
                .on(1, 64)
                .on(1, 60)
                .on(1, 67)
                .play((long) steps * EIGHTH, 256)
                .pitches("on");
    }

    @Test
    void keysArePlayedInTheDirection() {
        assertThat(played(arpeggiated(ArpDirection.UP, 1), 5)).containsExactly(60, 64, 67, 60, 64);
        assertThat(played(arpeggiated(ArpDirection.DOWN, 1), 5)).containsExactly(67, 64, 60, 67, 64);
        assertThat(played(arpeggiated(ArpDirection.UP_DOWN, 1), 6)).containsExactly(60, 64, 67, 64, 60, 64);
        assertThat(new HashSet<>(played(arpeggiated(ArpDirection.RANDOM, 1), 40)))
                .containsExactly(64, 67, 60);
    }

    @Test
    void octavesGoUpAndStopWhereThereIsNoPitch() {
        assertThat(played(arpeggiated(ArpDirection.UP, 2), 7)).containsExactly(60, 64, 67, 72, 76, 79, 60);
        Recorder high = new Recorder(arpeggiated(ArpDirection.UP, 4)).on(1, 110).play(3L * EIGHTH, 256);
        assertThat(high.pitches("on")).containsExactly(110, 122, 110);
    }

    @Test
    void theGateSaysHowMuchOfAStepSounds() {
        Recorder recorder =
                new Recorder(arpeggiated(ArpDirection.UP, 1)).on(1, 60).play(2L * EIGHTH, 64);

        assertThat(recorder.frames("on")).containsExactly(0L, (long) EIGHTH);
        assertThat(recorder.frames("off")).containsExactly(EIGHTH / 2L, EIGHTH * 3L / 2);
    }

    @Test
    void aFullGateIsLegatoAndNeverSoundsTwoNotes() {
        NetworkState state = arpeggiated(new Arpeggiator(true, ArpDirection.UP, ArpRate.SIXTEENTH, 1, 1));
        Recorder recorder = new Recorder(state).on(1, 60).on(1, 64).play(4L * EIGHTH, 64);

        assertThat(recorder.frames("off")).isEqualTo(recorder.frames("on").subList(1, 8));
    }

    @Test
    void whileTheSongRollsLiveKeysKeepToItsGrid() {
        Recorder recorder = new Recorder(Bands.playing(arpeggiated(ArpDirection.UP, 1), true)).play(5000, 200);
        recorder.on(1, 60).play(40_000, 200);

        assertThat(recorder.frames("on")).containsExactly(12_000L, 24_000L, 36_000L);
    }

    @Test
    void notesOfTheRollAreKeys() {
        NetworkState state = Bands.note(arpeggiated(ArpDirection.UP, 1), 1, 0, 60, 960);
        state = Bands.playing(Bands.note(state, 1, 0, 64, 480), true);
        Recorder recorder = new Recorder(state).play(60_000, 256);

        assertThat(recorder.pitches("on")).containsExactly(60, 64, 60, 60);
        assertThat(recorder.frames("on")).containsExactly(0L, 12_000L, 24_000L, 36_000L);
        assertThat(recorder.all("off")).hasSize(4);
    }

    @Test
    void theLastKeyEndsTheArpeggioAndTheNextBeginsItAtOnce() {
        Recorder recorder =
                new Recorder(arpeggiated(ArpDirection.UP, 1)).on(1, 60).play(13_000, 100);
        recorder.off(1, 60).play(17_000, 100).on(1, 72).play(18_000, 100);

        assertThat(recorder.pitches("on")).containsExactly(60, 60, 72);
        assertThat(recorder.frames("on")).containsExactly(0L, 12_000L, 17_000L);
    }

    @Test
    void turningItOffReleases() {
        NetworkState state = arpeggiated(ArpDirection.UP, 1);
        Recorder recorder = new Recorder(state).on(1, 60).play(1000, 100);
        recorder.follow(Bands.edited(state, 1, draft -> draft.arpeggiator = null))
                .play(50_000, 100);

        assertThat(recorder.frames("on")).containsExactly(0L);
        assertThat(recorder.frames("off")).containsExactly(1000L);
    }

    @Test
    void heldKeysGoOnWhenTheBandStops() {
        NetworkState state = Bands.playing(arpeggiated(ArpDirection.UP, 1), true);
        Recorder recorder = new Recorder(state).on(1, 60).play(3000, 100);
        recorder.follow(Bands.playing(state, false)).play(20_000, 100);

        assertThat(recorder.frames("on")).containsExactly(0L, 3000L, 15_000L);
        assertThat(recorder.all("on")).allMatch(Recorder.Event::live);
    }
}
