package dev.consort.audio.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Bands;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import org.junit.jupiter.api.Test;

class SongModeTest {
    private static final int TICK = 50;

    /** Clip 1 of 100 ticks: a note of 30 at 0, one of 50 at 80, and one behind its end. */
    private static NetworkState song(Placement... placements) {
        NoteMap notes = NoteMap.empty()
                .with(0, 60, new Note(30, 100))
                .with(80, 64, new Note(50, 100))
                .with(100, 70, new Note(10, 100));
        NetworkState state = Bands.with(Bands.of(SourceType.SINE), Instrument.of(2, "b", SourceType.SAW));
        state = Bands.note(state, 1, 10, 90, 10);
        state = state.withTransport(
                state.transport().withMode(TransportMode.SONG).withLoop(false, 0, 0));
        state = state.withArrangement(state.arrangement().plus(new Clip("c", 1, 100, notes, IdMap.empty())));
        for (Placement placement : placements) {
            state = state.withArrangement(state.arrangement().plus(placement));
        }
        return Bands.playing(state, true);
    }

    @Test
    void clipsPlayWhereTheyArePlacedOnTheInstrumentOfThePlacement() {
        Recorder recorder = new Recorder(song(new Placement(1, 2, 200, null))).play(30_000, 256);

        assertThat(recorder.all("on"))
                .containsExactly(
                        new Recorder.Event(200 * TICK, "on", 2, 60, 100, false),
                        new Recorder.Event(280 * TICK, "on", 2, 64, 100, false));
        assertThat(recorder.frames("off")).containsExactly(230L * TICK, 330L * TICK);
    }

    @Test
    void aLongerPlacementRepeatsAndItsEndCutsOff() {
        Recorder recorder = new Recorder(song(new Placement(1, 1, 0, 290))).play(30_000, 256);

        assertThat(recorder.frames("on").stream().map(frame -> frame / TICK))
                .containsExactly(0L, 80L, 100L, 180L, 200L, 280L);
        assertThat(recorder.frames("off").stream().map(frame -> frame / TICK))
                .containsExactly(30L, 130L, 130L, 230L, 230L, 290L);
    }

    @Test
    void aShorterPlacementCutsOff() {
        Recorder recorder = new Recorder(song(new Placement(1, 1, 0, 20))).play(30_000, 256);

        assertThat(recorder.frames("on")).containsExactly(0L);
        assertThat(recorder.frames("off")).containsExactly(20L * TICK);
    }

    @Test
    void notesOfPlacementsOverEachOtherSoundOnceAsLongAsTheLongest() {
        Recorder recorder =
                new Recorder(song(new Placement(1, 1, 0, 20), new Placement(1, 1, 0, null))).play(3000, 256);

        assertThat(recorder.frames("on")).containsExactly(0L);
        assertThat(recorder.frames("off")).containsExactly(30L * TICK);
    }

    @Test
    void aClipThatIsLongPlacedIsFoundBehindShorterOnes() {
        NetworkState state =
                song(new Placement(1, 1, 0, 10_000), new Placement(1, 2, 50, 10), new Placement(1, 1, 60, 5));
        state = state.withTransport(state.transport().withStartTick(9_990));

        assertThat(new Recorder(state).play(2000, 256).pitches("on")).isEmpty();
        state = state.withTransport(state.transport().withStartTick(9_900));
        assertThat(new Recorder(state).play(20_000, 256).pitches("on")).containsExactly(60, 64);
    }

    @Test
    void theLoopHoldsInSongModeToo() {
        NetworkState state = Bands.looped(song(new Placement(1, 1, 0, null)), 0, 200);

        assertThat(new Recorder(state)
                        .play(500L * TICK, 256).frames("on").stream().map(frame -> frame / TICK))
                .containsExactly(0L, 80L, 200L, 280L, 400L, 480L);
    }

    @Test
    void changingTheModeEndsWhatTheOtherPlays() {
        NetworkState state = song(new Placement(1, 1, 0, null));
        Recorder recorder = new Recorder(state).play(300, 100);
        NetworkState roll = state.withTransport(state.transport().withMode(TransportMode.PATTERN));
        recorder.follow(roll).play(2000, 100);

        assertThat(recorder.frames("off")).containsExactly(300L, 1000L);
        assertThat(recorder.pitches("on")).containsExactly(60, 90);
    }

    @Test
    void theSongEndsWithItsLastPlacement() {
        assertThat(Sequencer.songEndTick(song(new Placement(1, 1, 300, null), new Placement(1, 1, 0, 250))))
                .isEqualTo(400);
        assertThat(Sequencer.songEndTick(song(new Placement(7, 1, 300, null), new Placement(1, 9, 800, null))))
                .isZero();
    }
}
