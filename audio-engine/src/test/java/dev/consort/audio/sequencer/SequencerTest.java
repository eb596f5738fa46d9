package dev.consort.audio.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequencerTest {
    /** At 120 bpm and 48 kHz a tick lasts 50 frames. */
    private static final int FRAMES_PER_TICK = 50;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 120, 479, 480, 481, 1919, 1920, 3840})
    void everyNoteSoundsOncePerPassAtItsFrameWhateverTheBlocks(int length) {
        for (double bpm : new double[] {120, 97.3, 333.333}) {
            double framesPerTick = 48_000 * 60 / bpm / 480;
            NetworkState state = song(length, bpm);
            long until = (long) Math.ceil(length * framesPerTick * 4.5);
            List<Long> wanted = expected(length, framesPerTick, until);
            for (int block : new int[] {1, 64, 251, 256, 100_000}) {
                assertThat(new Recorder(state)
                                .play(until, block == 1 && until > 100_000 ? 3 : block)
                                .frames("on"))
                        .as("loop of %d at %s bpm in blocks of %d", length, bpm, block)
                        .isEqualTo(wanted);
            }
        }
    }

    private static NetworkState song(int length, double bpm) {
        NetworkState state = Bands.looped(Bands.of(SourceType.SINE), 0, length);
        state = state.withSession(state.session().withBpm(bpm));
        for (int tick : ticks(length)) {
            state = Bands.note(state, 1, tick, 60, 1000);
        }
        return Bands.playing(Bands.note(state, 1, length, 90, 10), true);
    }

    private static List<Integer> ticks(int length) {
        return List.of(0, length / 3, length / 2, length - 1).stream()
                .distinct()
                .toList();
    }

    private static List<Long> expected(int length, double framesPerTick, long until) {
        List<Long> frames = new ArrayList<>();
        for (int pass = 0; pass < 5; pass++) {
            for (int tick : ticks(length)) {
                long frame = (long) Math.ceil(((long) pass * length + tick) * framesPerTick - 1e-6);
                if (frame < until) {
                    frames.add(frame);
                }
            }
        }
        return frames;
    }

    @Test
    void loopsThatDivideUnevenlyLoseNoFrameInAThousandPasses() {
        NetworkState state = song(7, 97.3);
        double framesPerTick = 48_000 * 60 / 97.3 / 480;
        Recorder recorder = new Recorder(state).play((long) (7000 * framesPerTick) + 2, 256);

        assertThat(recorder.frames("on")).contains((long) Math.ceil(6993 * framesPerTick));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 251})
    void statesPublishedAllTheTimeChangeNothing(int block) {
        NetworkState state = song(479, 97.3);
        state = state.withSession(state.session()
                .withSwing(0.4)
                .withTempoMap(TempoMap.empty().from(100, 1.7).from(478, 0.6)));
        Recorder left = new Recorder(state).play(200_000, block);
        Recorder busy = new Recorder(state);
        for (int at = 0; at < 200_000; at += block) {
            NetworkState next = state.withSession(state.session().withName("Take " + at));
            busy.follow(next).play(Math.min(200_000, at + block), block);
        }
        assertThat(busy.events).isEqualTo(left.events);
    }

    @Test
    void notesHeldOverTheLoopEndEndThere() {
        NetworkState state = Bands.looped(Bands.of(SourceType.SINE), 0, 480);
        Recorder recorder = new Recorder(Bands.playing(Bands.note(state, 1, 240, 60, 9000), true)).play(40_000, 256);

        assertThat(recorder.frames("on")).containsExactly(12_000L, 36_000L);
        assertThat(recorder.frames("off")).containsExactly(24_000L);
    }

    @Test
    void notesLastAsLongAsTheySay() {
        NetworkState state = Bands.note(Bands.of(SourceType.SINE), 1, 10, 60, 33);
        Recorder recorder = new Recorder(Bands.playing(state, true)).play(10_000, 64);

        assertThat(recorder.frames("on")).containsExactly(10L * FRAMES_PER_TICK);
        assertThat(recorder.frames("off")).containsExactly(43L * FRAMES_PER_TICK);
    }

    @Test
    void aTempoChangeInPlayKeepsThePlace() {
        NetworkState state = Bands.playing(Bands.note(Bands.of(SourceType.SINE), 1, 960, 60, 10), true);
        Recorder recorder = new Recorder(state).play(24_000, 256);
        double before = recorder.sequencer.tick();
        recorder.follow(state.withSession(state.session().withBpm(60)));

        assertThat(recorder.sequencer.tick()).isEqualTo(before).isEqualTo(480);
        assertThat(recorder.play(100_000, 256).frames("on")).containsExactly(72_000L);
    }

    @Test
    void theTempoMapChangesSpeedAtItsTicks() {
        NetworkState state = Bands.of(SourceType.SINE);
        for (int tick : new int[] {0, 480, 960, 1440}) {
            state = Bands.note(state, 1, tick, 60, 10);
        }
        TempoMap map = TempoMap.empty().from(480, 2).from(960, 0.5);
        Recorder recorder = new Recorder(
                        Bands.playing(state.withSession(state.session().withTempoMap(map)), true))
                .play(40_000, 256);

        assertThat(recorder.sequencer.bpm()).isEqualTo(60);
        assertThat(recorder.play(90_000, 256).frames("on")).containsExactly(0L, 24_000L, 36_000L, 84_000L);
    }

    @Test
    void aLoopOverATempoChangeGoesBackToTheFormerTempo() {
        NetworkState state = Bands.looped(Bands.of(SourceType.SINE), 0, 960);
        state = Bands.note(Bands.note(state, 1, 0, 60, 10), 1, 480, 60, 10);
        state = state.withSession(state.session().withTempoMap(TempoMap.empty().from(480, 2)));

        assertThat(new Recorder(Bands.playing(state, true)).play(72_000, 200).frames("on"))
                .containsExactly(0L, 24_000L, 36_000L, 60_000L);
    }

    @Test
    void swingDelaysOffBeatEighthsByAThirdAtMost() {
        NetworkState state = Bands.of(SourceType.SINE);
        for (int tick : new int[] {0, 240, 480, 720}) {
            state = Bands.note(state, 1, tick, 60, 10);
        }
        state = state.withSession(state.session().withSwing(1));

        assertThat(new Recorder(Bands.playing(state, true)).play(48_000, 256).frames("on"))
                .containsExactly(0L, 320L * FRAMES_PER_TICK, 24_000L, 24_000 + 320L * FRAMES_PER_TICK);
    }

    @Test
    void swingInALoopOfOddLengthStillPlaysEveryNote() {
        NetworkState state = Bands.looped(Bands.of(SourceType.SINE), 0, 300);
        state = Bands.note(Bands.note(state, 1, 0, 60, 10), 1, 299, 60, 10);
        state = Bands.playing(state.withSession(state.session().withSwing(0.7)), true);

        assertThat(new Recorder(state).play(100_000, 77).frames("on")).hasSizeBetween(11, 14);
    }

    @Test
    void probabilityIsChanceThatCanBeRepeated() {
        NetworkState state = Bands.looped(Bands.of(SourceType.SINE), 0, 10);
        NetworkState dicey = Bands.playing(
                state.withPianoRoll(state.pianoRoll()
                        .withNotes(1, state.pianoRoll().notes(1).with(0, 60, new Note(5, 100, 0.5)))),
                true);
        List<Long> first = new Recorder(dicey).play(500_000, 256).frames("on");

        assertThat(first).hasSizeBetween(400, 600);
        assertThat(new Recorder(dicey).play(500_000, 999).frames("on")).isEqualTo(first);
    }

    @Test
    void theClickAccentsBarStarts() {
        NetworkState state = Bands.of(SourceType.SINE);
        state = state.withSession(
                state.session().withClick(new Click(true, 1)).withTimeSignature(new TimeSignature(3, 4)));
        Recorder recorder = new Recorder(Bands.playing(state, true)).play(96_000, 256);

        assertThat(recorder.frames("accent")).containsExactly(0L, 72_000L);
        assertThat(recorder.frames("click")).containsExactly(24_000L, 48_000L);
    }

    @Test
    void aRemovedNoteEndsAndAShortenedOneEndsEarlier() {
        NetworkState state = Bands.note(Bands.of(SourceType.SINE), 1, 0, 60, 1000);
        state = Bands.playing(Bands.note(state, 1, 0, 64, 1000), true);
        Recorder recorder = new Recorder(state).play(1000, 256);
        NetworkState edited = Bands.note(state, 1, 0, 64, 100);
        edited = edited.withPianoRoll(
                edited.pianoRoll().withNotes(1, edited.pianoRoll().notes(1).without(0, 60)));

        assertThat(recorder.follow(edited).play(8000, 256).frames("off")).containsExactly(1000L, 5000L);
    }

    @Test
    void playBeginsAtTheStartTickAndStopGoesBackThere() {
        NetworkState state = Bands.note(Bands.of(SourceType.SINE), 1, 480, 60, 1000);
        state = state.withTransport(state.transport().withStartTick(480));
        Recorder recorder = new Recorder(Bands.playing(state, true)).play(1000, 256);
        assertThat(recorder.sequencer.tick()).isCloseTo(500, within(1e-9));
        recorder.follow(Bands.playing(state, false));

        assertThat(recorder.sequencer.tick()).isEqualTo(480);
        assertThat(recorder.frames("on")).containsExactly(0L);
        assertThat(recorder.frames("off")).containsExactly(1000L);
    }

    @Test
    void aLoopShortenedToBeforeThePlayheadTakesItAlong() {
        NetworkState state = Bands.playing(Bands.looped(Bands.of(SourceType.SINE), 0, 1920), true);
        Recorder recorder = new Recorder(state).play(50_000, 256);
        recorder.follow(Bands.looped(state, 0, 480)).play(256, 256);

        assertThat(recorder.sequencer.tick()).isBetween(0.0, 480.0);
    }

    @Test
    void aStartBehindTheLoopPlaysOn() {
        NetworkState state = Bands.looped(Bands.of(SourceType.SINE), 0, 480);
        state = state.withTransport(state.transport().withStartTick(960));
        Recorder recorder = new Recorder(Bands.playing(state, true)).play(48_000, 256);

        assertThat(recorder.sequencer.tick()).isCloseTo(1920, within(1e-6));
    }

    @Test
    void theSongEndsWithItsLastNote() {
        NetworkState state = Bands.note(Bands.of(SourceType.SINE), 1, 100, 60, 1000);

        assertThat(Sequencer.songEndTick(Bands.note(state, 1, 900, 60, 50))).isEqualTo(1100);
        assertThat(Sequencer.songEndTick(NetworkState.EMPTY)).isZero();
    }
}
