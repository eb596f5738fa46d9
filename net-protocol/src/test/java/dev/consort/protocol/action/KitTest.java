package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.ThroughText;
import java.util.List;
import org.junit.jupiter.api.Test;

class KitTest {
    private static final Author ANA = new Author(Sessions.ANA, "Ana");

    private final NetworkState full = Sessions.full();

    private static Kit kit(NetworkState state) {
        return state.sequencer().kit(Sessions.DRUMS);
    }

    private static Pattern pattern(NetworkState state, int number) {
        return kit(state).patterns().get(number);
    }

    @Test
    void aNewDrumKitHasTwelvePadsAndFourEmptyPatterns() {
        NetworkState state = Sessions.after(full, new BandAction.Add(SourceType.DRUM_KIT, null));
        Kit kit = state.sequencer().kit(10);
        assertThat(kit.pads().size()).isEqualTo(12);
        assertThat(kit.patterns().values())
                .hasSize(4)
                .allMatch(each -> each.steps().isEmpty() && each.length() == 16);
    }

    @Test
    void patternsSurviveTryingAnotherSource() {
        NetworkState back = Sessions.after(
                full,
                List.of(
                        new SoundAction.SetSource(Sessions.DRUMS, SourceType.SAW),
                        new SoundAction.SetSource(Sessions.DRUMS, SourceType.DRUM_KIT)));
        assertThat(kit(back)).isEqualTo(kit(full));
    }

    @Test
    void aStepIsOneSmallPatch() {
        NetworkState after = Sessions.after(full, new StepAction.SetStep(Sessions.DRUMS, 0, 3, 5, 100, null, null));
        assertThat(ThroughText.text(StatePatch.between(full, after).changes()))
                .isEqualTo(
                        "{\"sequencer\":{\"kits\":{\"1\":{\"patterns\":{\"0\":{\"steps\":{\"3:5\":{\"velocity\":100}}}}}}}}");
    }

    @Test
    void threeInEightIsTheTresillo() {
        NetworkState after = Sessions.after(full, new StepAction.Euclid(Sessions.DRUMS, 1, 4, 3, 8, 0, 90));
        assertThat(pattern(after, 1).steps().size()).isEqualTo(3);
        for (int step : new int[] {0, 3, 6}) {
            assertThat(pattern(after, 1).steps().at(4, step)).isEqualTo(Step.of(90));
        }
    }

    @Test
    void spreadingHitsLeavesOtherPadsAlone() {
        NetworkState after = Sessions.after(full, new StepAction.Euclid(Sessions.DRUMS, 0, 0, 1, 16, 0, null));
        assertThat(pattern(after, 0).steps().at(2, 8))
                .isEqualTo(pattern(full, 0).steps().at(2, 8));
        assertThat(pattern(after, 0).steps().at(0, 4)).isNull();
    }

    @Test
    void hitsThatWouldLieOutsideAreRefusedAllTogether() {
        Outcome outcome = new StepAction.PasteSteps(
                        Sessions.DRUMS,
                        0,
                        10,
                        0,
                        List.of(new PastedStep(0, 0, 100, null, null), new PastedStep(2, 0, 100, null, null)))
                .applyTo(full, ANA);
        assertThat(outcome.refusal().reason()).contains("outside");
    }

    @Test
    void whatIsNoDrumKitHasNoSteps() {
        Outcome outcome = new StepAction.SetStep(4, 0, 0, 0, 100, null, null).applyTo(full, ANA);
        assertThat(outcome.refusal().reason()).isEqualTo("Lead is no drum kit; give it such a source first");
    }

    @Test
    void aPadThatPlaysSomebodyElsesInstrumentNeedsThatOwnerToo() {
        PadSound onBass = new PadSound("Low", 0.8, 0, 1, false, 0, null, Sessions.BASS, 33);
        KitAction.SetPad action = new KitAction.SetPad(Sessions.DRUMS, 0, onBass);
        assertThat(action.access().refusal(full, Sessions.ANA).reason()).contains("Bass (2) belongs to Ben");
        assertThat(action.access().refusal(full, Sessions.BEN).reason()).contains("Drums (1) belongs to Ana");
    }
}
