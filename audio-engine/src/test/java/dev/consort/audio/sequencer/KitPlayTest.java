package dev.consort.audio.sequencer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Bands;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.sequencer.StepResolution;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class KitPlayTest {
    private static final int TICK = 50;
    private static final int STEP = 120 * TICK;

    private static NetworkState kit(UnaryOperator<Kit> edit) {
        NetworkState state = Bands.of(SourceType.DRUM_KIT);
        state = state.withSequencer(state.sequencer().withKitFor(1).update(1, edit));
        return Bands.playing(state.withTransport(state.transport().withLoop(false, 0, 0)), true);
    }

    private static Kit hit(Kit kit, int pattern, int pad, int step, Step hit) {
        return kit.update(pattern, each -> each.withSteps(each.steps().with(pad, step, hit)));
    }

    private static Kit everyStep(Kit kit, int pattern, int pad, int length) {
        Kit filled = kit.update(pattern, each -> each.withLength(length));
        for (int step = 0; step < length; step++) {
            filled = hit(filled, pattern, pad, step, Step.of(100));
        }
        return filled;
    }

    @Test
    void patternsOfTheChainFollowEachOtherRoundAndRound() {
        NetworkState state =
                kit(kit -> everyStep(everyStep(kit, 0, 1, 2), 2, 7, 3).withChain(List.of(0, 2)));
        Recorder recorder = new Recorder(state).play(8L * STEP, 256);

        assertThat(recorder.pitches("pad")).containsExactly(1, 1, 7, 7, 7, 1, 1, 7);
        assertThat(recorder.frames("pad").get(7)).isEqualTo(7L * STEP);
    }

    @Test
    void theCurrentPatternPlaysWithoutAChainAlsoInSongMode() {
        NetworkState state = kit(kit -> everyStep(kit, 3, 4, 5).withCurrent(3));
        state = state.withTransport(state.transport().withMode(TransportMode.SONG));

        assertThat(new Recorder(state).play(6L * STEP, 256).pitches("pad")).containsExactly(4, 4, 4, 4, 4, 4);
    }

    @Test
    void aKitGoesOnWhereItWasWhenTheSongBeginsAnew() {
        NetworkState state = kit(kit -> hit(hit(kit, 0, 1, 0, Step.of(9)), 0, 2, 8, Step.of(9)));
        Recorder recorder = new Recorder(Bands.looped(state, 0, 960)).play(32L * STEP, 256);

        assertThat(recorder.pitches("pad")).containsExactly(1, 2, 1, 2);
        assertThat(recorder.frames("pad")).containsExactly(0L, 8L * STEP, 16L * STEP, 24L * STEP);
    }

    @Test
    void aKitStartsWhereItWouldBeThere() {
        NetworkState state =
                kit(kit -> everyStep(everyStep(kit, 0, 1, 2), 1, 7, 2).withChain(List.of(0, 1)));
        state = state.withTransport(state.transport().withStartTick(240));

        assertThat(new Recorder(state).play(3L * STEP, 256).pitches("pad")).containsExactly(7, 7, 1);
    }

    @Test
    void swingMakesEverySecondStepLateByAThirdAtMost() {
        NetworkState state = kit(kit -> everyStep(kit, 0, 1, 3).withSwing(1));

        assertThat(new Recorder(state).play(4L * STEP, 256).frames("pad"))
                .containsExactly(0L, 160L * TICK, 240L * TICK, 400L * TICK);
    }

    @Test
    void resolutionPitchAndProbabilityArePlayed() {
        Step dicey = new Step(77, 0.5, -3);
        NetworkState state = kit(kit -> hit(kit.update(0, each -> each.withLength(1)), 0, 4, 0, dicey)
                .withResolution(StepResolution.THIRTY_SECOND));
        List<Recorder.Event> hits =
                new Recorder(state).play(60L * TICK * 2000, 4096).all("pad");

        assertThat(hits).allMatch(hit -> hit.pitch() == -296 && hit.velocity() == 77 && hit.frame() % 3000 == 0);
        assertThat(hits.size() / 2000.0).isCloseTo(0.5, within(0.04));
    }

    @Test
    void aPadThatPlaysAnotherInstrumentIsANoteOfIt() {
        PadSound elsewhere = new PadSound("Bass", 0.8, 0, 1, false, 1, null, 2, 40);
        NetworkState state = kit(kit -> hit(kit.withPad(5, elsewhere), 0, 5, 0, new Step(90, null, 2)));
        NetworkState both = Bands.with(state, Instrument.of(2, "b", SourceType.SAW));
        Recorder recorder = new Recorder(both).play(24_000, 256);

        assertThat(recorder.all("on")).containsExactly(new Recorder.Event(0, "on", 2, 43, 90, false));
        assertThat(recorder.frames("off")).containsExactly((long) STEP);
        assertThat(recorder.all("pad")).isEmpty();
        assertThat(new Recorder(state).play(24_000, 256).pitches("pad")).containsExactly(205);
    }

    @Test
    void handsHitPadsWhetherTheBandPlaysOrNot() {
        PadSound elsewhere = new PadSound("Bass", 0.4, 0, 1, false, 0, null, 2, 40);
        NetworkState state = Bands.playing(
                Bands.with(kit(kit -> kit.withPad(5, elsewhere)), Instrument.of(2, "b", SourceType.SAW)), false);
        Recorder recorder = new Recorder(state);
        recorder.sequencer.pad(1, 3, 80, recorder);
        recorder.sequencer.pad(1, 5, 80, recorder);
        recorder.play(24_000, 256);

        assertThat(recorder.all("pad")).containsExactly(new Recorder.Event(0, "pad", 1, 3, 80, false));
        assertThat(recorder.all("on")).containsExactly(new Recorder.Event(0, "on", 2, 40, 40, true));
        assertThat(recorder.frames("off")).containsExactly((long) STEP);
    }

    @Test
    void theSongLastsAtLeastOneRoundOfItsKits() {
        NetworkState state = kit(kit -> everyStep(kit, 0, 1, 10).update(1, each -> each.withLength(64)));

        assertThat(Sequencer.songEndTick(state)).isEqualTo(1200);
        assertThat(Sequencer.songEndTick(Bands.note(state, 1, 1000, 40, 500))).isEqualTo(1500);
        assertThat(Sequencer.songEndTick(kit(kit -> kit))).isZero();
    }
}
