package dev.consort.audio.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.protocol.state.Humanize;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrooveTest {
    /** At 120 bpm and 48 kHz a tick lasts 50 frames, a millisecond 48. */
    private static final int TICK = 50;

    private static final int MILLI = 48;

    private static NetworkState sixteenths(int count) {
        NetworkState state = Bands.of(SourceType.SINE);
        for (int i = 0; i < count; i++) {
            state = Bands.note(state, 1, 120 * i, 60, 10);
        }
        return Bands.playing(Bands.looped(state, 0, 120 * count), true);
    }

    private static NetworkState with(NetworkState state, Groove groove) {
        return Bands.edited(state, 1, draft -> draft.groove = groove);
    }

    private static List<Long> ticks(NetworkState state, int ticks) {
        return new Recorder(state)
                .play(ticks * TICK, 256).frames("on").stream()
                        .map(frame -> frame / TICK)
                        .toList();
    }

    @Test
    void theGridSaysWhichOffBeatsAreLate() {
        NetworkState state = sixteenths(4);

        assertThat(ticks(with(state, new Groove(1, SwingGrid.EIGHTHS, 0, 0, 0)), 480))
                .containsExactly(0L, 160L, 320L, 400L);
        assertThat(ticks(with(state, new Groove(1, SwingGrid.SIXTEENTHS, 0, 0, 0)), 480))
                .containsExactly(0L, 160L, 240L, 400L);
        assertThat(ticks(with(state, new Groove(0.5, SwingGrid.BOTH, 0, 0, 0)), 480))
                .containsExactly(0L, 163L, 280L, 396L);
    }

    @Test
    void anInstrumentsOwnGrooveStandsInForTheSessions() {
        NetworkState state = sixteenths(4);
        state = state.withSession(state.session().withSwing(1));

        assertThat(ticks(state, 480)).containsExactly(0L, 160L, 320L, 400L);
        assertThat(ticks(with(state, new Groove(0, SwingGrid.BOTH, 0, 0, 0)), 480))
                .containsExactly(0L, 120L, 240L, 360L);
    }

    @Test
    void offBeatsAreCountedFromTheBarsOfTheInstrumentsMeasure() {
        NetworkState state = sixteenths(18);
        Groove seven = new Groove(1, SwingGrid.EIGHTHS, 0, 0, 0, new TimeSignature(7, 8));

        // The seventh eighth has no partner; the next bar begins behind it.
        assertThat(ticks(with(state, seven), 2160).subList(12, 18))
                .containsExactly(1440L, 1560L, 1680L, 1840L, 2000L, 2080L);
    }

    @Test
    void earlyNotesSoundBeforeTheirTickAlsoOverTheSeamAndAtOnceAtTheStart() {
        NetworkState state = with(sixteenths(4), new Groove(0, SwingGrid.EIGHTHS, 0, 0, -50));
        int early = 50 * MILLI;

        assertThat(new Recorder(state).play(48_000, 64).frames("on"))
                .startsWith(0L, 6000L - early, 12_000L - early, 18_000L - early, 24_000L - early, 30_000L - early);
    }

    @Test
    void lateNotesSoundOverTheSeam() {
        NetworkState state = with(sixteenths(4), new Groove(0, SwingGrid.EIGHTHS, 0, 0, 50));
        Recorder recorder = new Recorder(state).play(48_000, 64);

        assertThat(recorder.frames("on")).startsWith(2400L, 8400L, 14_400L, 20_400L, 26_400L);
        assertThat(recorder.frames("off")).startsWith(2900L, 8900L);
    }

    @Test
    void aNoteThatWasEarlyIsNotPlayedAgainWhenAnEditComesBeforeItsTick() {
        NetworkState state = with(sixteenths(4), new Groove(0, SwingGrid.EIGHTHS, 0, 0, -50));
        Recorder recorder = new Recorder(state).play(4000, 64);
        recorder.follow(state.withSession(state.session().withBpm(121))).play(5000, 64);

        assertThat(recorder.frames("on")).containsExactly(0L, 3600L);
    }

    @Test
    void timingVariesEvenlyByTwentyMillisecondsInBothDirections() {
        NetworkState state = with(sixteenths(16), new Groove(0, SwingGrid.EIGHTHS, 0, 1, 0));
        List<Long> frames = new Recorder(state).play(6000L * 4001, 4096).frames("on");
        double[] millis = IntStream.range(1, 4000)
                .mapToDouble(i -> (frames.get(i) - 6000.0 * i) / MILLI)
                .toArray();

        assertUniform(millis, 20);
    }

    @Test
    void loudnessVariesEvenlyByThirtyInBothDirections() {
        NetworkState state = sixteenths(16);
        state = state.withPianoRoll(
                state.pianoRoll().withNotes(1, state.pianoRoll().notes(1).with(0, 60, new Note(10, 64))));
        state = state.withSession(state.session().withHumanize(new Humanize(1, 0)));
        double[] off = new Recorder(state)
                .play(96_000L * 4000, 4096).all("on").stream()
                        .filter(event -> event.frame() % 96_000 == 0)
                        .mapToDouble(event -> event.velocity() - 64)
                        .toArray();

        assertThat(off).hasSize(4000);
        assertUniform(off, 30);
    }

    /** Extremes near the limits, mean near 0, and as much of a spread as a uniform one has. */
    private static void assertUniform(double[] values, double limit) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double square =
                Arrays.stream(values).map(value -> value * value).average().orElseThrow();

        assertThat(Arrays.stream(values).map(Math::abs).max().orElseThrow()).isBetween(0.98 * limit, limit + 0.1);
        assertThat(mean).isCloseTo(0, within(0.05 * limit));
        assertThat(Math.sqrt(square)).isCloseTo(limit / Math.sqrt(3), within(0.05 * limit));
    }

    @Test
    void probabilityIsWhatItSays() {
        for (double probability : new double[] {0, 0.1, 0.5, 0.9}) {
            NetworkState state = Bands.looped(Bands.of(SourceType.SINE), 0, 30);
            state = state.withPianoRoll(state.pianoRoll()
                    .withNotes(1, state.pianoRoll().notes(1).with(0, 60, new Note(5, 100, probability))));
            int count = new Recorder(Bands.playing(state, true))
                    .play(1500L * 4000, 4096)
                    .frames("on")
                    .size();
            assertThat(count / 4000.0).isCloseTo(probability, within(0.03));
        }
    }

    @Test
    void chanceDependsOnNothingElseThatPlays() {
        NetworkState state = with(sixteenths(8), new Groove(0.3, SwingGrid.BOTH, 0.7, 0.7, 0));
        NetworkState more = Bands.with(state, Instrument.of(2, "b", SourceType.SAW));
        more = Bands.note(more, 2, 60, 61, 10);

        assertThat(new Recorder(more).play(96_000, 100).all("on").stream().filter(event -> event.instrument() == 1))
                .isEqualTo(new Recorder(state).play(96_000, 100).all("on"));
    }

    @Test
    void automationMovesTheGroove() {
        NetworkState state = sixteenths(16);
        state = moved(state, InstrumentParameter.SWING, 0.5);
        state = moved(state, InstrumentParameter.TIMING_OFFSET, 0.9);

        assertThat(new Recorder(state).play(24_000, 64).frames("on"))
                .containsExactly(40L * MILLI, 7000L + 40 * MILLI, 14_000L + 40 * MILLI, 19_000L + 40 * MILLI);
    }

    private static NetworkState moved(NetworkState state, InstrumentParameter parameter, double share) {
        PointMap points = PointMap.empty().with(0, new Point(share, PointCurve.LINEAR));
        Lane lane = Lane.of(new Target.InstrumentParam(1, parameter)).withPoints(points);
        return state.withAutomation(state.automation().plus(lane));
    }
}
