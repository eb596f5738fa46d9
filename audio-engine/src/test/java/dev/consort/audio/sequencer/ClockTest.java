package dev.consort.audio.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.protocol.state.Click;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static NetworkState rolling() {
        NetworkState state = Bands.of(SourceType.SINE);
        return Bands.playing(state.withTransport(state.transport().withLoop(false, 0, 0)), true);
    }

    private static NetworkState moved(NetworkState state, Target target, PointMap points) {
        return state.withAutomation(state.automation().plus(Lane.of(target).withPoints(points)));
    }

    /** The share at which the tempo's knob stands for a tempo of 20 to 400. */
    private static Point tempo(double bpm, PointCurve curve) {
        return new Point((bpm - 20) / 380, curve);
    }

    @Test
    void automationMovesTheTempoWithoutAJump() {
        PointMap ramp = PointMap.empty().with(0, tempo(60, PointCurve.LINEAR)).with(960, tempo(240, PointCurve.LINEAR));
        Recorder recorder = new Recorder(moved(rolling(), new Target.Tempo(), ramp));
        double before = 0;
        for (int block = 0; block < 400; block++) {
            recorder.play(64);
            double tick = recorder.sequencer.tick();
            assertThat(tick - before).isBetween(64 * 480 * 59.0 / 60 / 48_000, 64 * 480 * 241.0 / 60 / 48_000);
            before = tick;
        }
        // A tempo that rises in a straight line over ticks: t = (960 / 180) / 480 min * ln(bpm / 60).
        double seconds = 400 * 64 / 48_000.0;
        double wanted = 60 * Math.exp(seconds / 60 * 180 * 480 / 960);
        assertThat(recorder.sequencer.bpm()).isCloseTo(wanted, within(1.6));
    }

    @Test
    void theTickOfAFrameInsideABlockFollowsSeamsAndTempo() {
        NetworkState state = Bands.looped(rolling(), 0, 480);
        Recorder recorder = new Recorder(state).play(23_000, 1000).play(2000);

        assertThat(recorder.sequencer.tickAt(0)).isCloseTo(460, within(1e-6));
        assertThat(recorder.sequencer.tickAt(999)).isCloseTo(479.98, within(1e-6));
        assertThat(recorder.sequencer.tickAt(1000)).isCloseTo(0, within(1e-6));
        assertThat(recorder.sequencer.tickAt(1500)).isCloseTo(10, within(1e-6));
        assertThat(recorder.sequencer.tickAt(500)).isCloseTo(470, within(1e-6));
        assertThat(recorder.sequencer.tick()).isCloseTo(20, within(1e-6));
    }

    @Test
    void midiClockHas24PulsesInAQuarterAlsoOverSeams() {
        Recorder recorder = new Recorder(Bands.looped(rolling(), 0, 310)).play(48_000, 256);

        assertThat(recorder.frames("pulse")).hasSize(48).contains(0L, 1000L, 15_000L, 16_000L, 47_000L);
    }

    @Test
    void midiClockStartsContinuesAndStops() {
        NetworkState state = rolling();
        Recorder recorder = new Recorder(state).play(1000, 100);
        recorder.sequencer.locate(960, recorder);
        recorder.play(100).follow(Bands.playing(state, false)).play(1000, 100);
        recorder.follow(Bands.playing(state.withTransport(state.transport().withStartTick(240)), true));

        assertThat(recorder.events.stream().filter(event -> !event.what().equals("pulse")))
                .extracting(Recorder.Event::what)
                .containsExactly("start", "stop", "continue", "stop", "continue");
        assertThat(recorder.pitches("continue")).containsExactly(960, 240);
        assertThat(recorder.frames("pulse")).containsExactly(0L, 1000L);
    }

    @Test
    void automationOfTheMeasureMovesTheAccents() {
        PointMap measures =
                PointMap.empty().with(0, new Point(0, PointCurve.STEP)).with(1920, new Point(0.2, PointCurve.STEP));
        NetworkState state = moved(rolling(), new Target.Measure(), measures);
        state = state.withSession(state.session().withClick(new Click(true, 1)));
        List<Long> beats = new Recorder(state)
                .play(24_000 * 11, 256).frames("accent").stream()
                        .map(frame -> frame / 24_000)
                        .toList();

        assertThat(beats).containsExactly(0L, 4L, 7L, 10L);
    }
}
