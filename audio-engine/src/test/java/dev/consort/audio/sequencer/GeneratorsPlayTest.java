package dev.consort.audio.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Bands;
import dev.consort.audio.sequencer.score.Score;
import dev.consort.protocol.generator.GeneratedNote;
import dev.consort.protocol.generator.Generator;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratorsPlayTest {
    private static final int TICK = 50;
    private static final int BAR = 1920;

    private static final GeneratorVoice VOICE = GeneratorVoice.of("v", 1, Algorithm.Markov.DEFAULT, 5);

    private static NetworkState rolling() {
        NetworkState state = Bands.of(SourceType.SINE);
        state = state.withTransport(state.transport().withLoop(false, 0, 0));
        return Bands.playing(state.withGenerators(state.generators().withVoices(IdMap.of(1, VOICE))), true);
    }

    private static List<Long> expected(NetworkState state, int from, int to) {
        return Generator.notes(VOICE, state.generators(), state.session(), from, to).stream()
                .map(GeneratedNote::tick)
                .map(tick -> (long) (tick - from) * TICK)
                .toList();
    }

    @Test
    void aVoicePlaysWhatItMakesUpThere() {
        NetworkState state = rolling();
        Recorder recorder = new Recorder(state).play(8L * BAR * TICK, 1000);

        assertThat(recorder.frames("on")).isNotEmpty().isEqualTo(expected(state, 0, 8 * BAR));
    }

    @Test
    void farBehindItPlaysOnAsLongAsItIsPrepared() {
        NetworkState state = rolling();
        state = state.withTransport(state.transport().withStartTick(1000 * BAR));
        Score score = Score.of(state, Score.EMPTY);
        Recorder recorder = new Recorder(state).follow(score);
        for (int bar = 0; bar < 80; bar++) {
            score.prepare(recorder.sequencer.tick());
            recorder.play(BAR * TICK);
        }

        assertThat(recorder.frames("on")).isEqualTo(expected(state, 1000 * BAR, 1080 * BAR));
    }

    @Test
    void withoutTransportOrSwitchedOffItIsSilent() {
        NetworkState off = rolling();
        off = off.withGenerators(off.generators().withEnabled(false));

        assertThat(new Recorder(off).play(100_000, 1000).all("on")).isEmpty();
        assertThat(new Recorder(Bands.playing(rolling(), false))
                        .play(100_000, 1000)
                        .all("on"))
                .isEmpty();
    }

    @Test
    void automationMovesTheMacros() {
        PointMap points =
                PointMap.empty().with(0, new Point(0, PointCurve.STEP)).with(4 * BAR, new Point(1, PointCurve.STEP));
        NetworkState state = rolling();
        state = state.withAutomation(state.automation()
                .plus(Lane.of(new Target.MacroLevel(Macro.DENSITY)).withPoints(points)));
        Recorder recorder = new Recorder(state).play(8L * BAR * TICK, 1000);
        NetworkState dense = state.withGenerators(
                state.generators().withMacros(state.generators().macros().with(Macro.DENSITY, 1)));

        assertThat(recorder.frames("on"))
                .isEqualTo(expected(dense, 0, 8 * BAR).stream()
                        .filter(frame -> frame >= 4L * BAR * TICK)
                        .toList());
    }

    @Test
    void aVoiceThatIsSwitchedOffEndsWhatItSounds() {
        NetworkState state = rolling();
        Recorder recorder = new Recorder(state).play(1000, 100);
        recorder.follow(state.withGenerators(state.generators().withEnabled(false)))
                .play(100_000, 1000);

        assertThat(recorder.all("on")).hasSameSizeAs(recorder.all("off"));
        assertThat(recorder.frames("off")).allMatch(frame -> frame <= 1000);
    }

    @Test
    void nothingBeginsBehindTheEnd() {
        Score score = Score.of(rolling(), Score.EMPTY).endingAt(BAR);
        Recorder recorder = new Recorder(NetworkState.EMPTY).follow(score).play(4L * BAR * TICK, 1000);

        assertThat(recorder.frames("on")).isEqualTo(expected(rolling(), 0, BAR));
        assertThat(recorder.sequencer.tick()).isGreaterThan(BAR);
    }
}
