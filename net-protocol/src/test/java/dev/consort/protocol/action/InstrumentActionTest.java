package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.testkit.Legality;
import dev.consort.protocol.testkit.Sessions;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentActionTest {
    private static final Author ANA = new Author(Sessions.ANA, "Ana");

    private final NetworkState before = Sessions.full();

    @Test
    void anInstrumentThatGoesLeavesNothingBehind() {
        NetworkState after = new BandAction.Remove(2).applyTo(before, ANA).state();
        assertThat(after.instruments().get(2)).isNull();
        assertThat(after.instruments().order()).doesNotContain(2);
        assertThat(after.pianoRoll().tracks().contains(2)).isFalse();
        assertThat(after.ownerOf(2)).isNull();
        assertThat(after.players().get(Sessions.ANA).focus().instrument()).isNull();
        assertThat(after.mixer().groups().size()).isZero();
        assertThat(Legality.complaints(after)).isEmpty();
    }

    @Test
    void whatBelongsToOthersStaysTheSame() {
        NetworkState after = new BandAction.Remove(8).applyTo(before, ANA).state();
        assertThat(after.ownership()).isSameAs(before.ownership());
        assertThat(after.players()).isSameAs(before.players());
        assertThat(after.mixer()).isSameAs(before.mixer());
        assertThat(after.pianoRoll()).isSameAs(before.pianoRoll());
    }

    @Test
    void aGroupStaysWhileSomebodyIsInIt() {
        NetworkState three = Sessions.after(before, new PerformanceAction.LinkLayer(4, 3));
        NetworkState after = new BandAction.Remove(2).applyTo(three, ANA).state();
        assertThat(after.mixer().groups().size()).isEqualTo(1);
    }

    @Test
    void anIdIsNeverUsedAgain() {
        NetworkState removed = new BandAction.Remove(8).applyTo(before, ANA).state();
        NetworkState added =
                new BandAction.Add(SourceType.SINE, null).applyTo(removed, ANA).state();
        assertThat(added.instruments().order()).endsWith(10).doesNotContain(8);
        assertThat(added.ownerOf(10).clientId()).isEqualTo(Sessions.ANA);
        assertThat(added.instruments().get(10).name()).isEqualTo("Sine 10");
    }

    @Test
    void whenTheNumbersAreUsedUpNobodyJoins() {
        Instruments band = before.instruments();
        NetworkState old = before.withInstruments(new Instruments(band.order(), band.byId(), Integer.MAX_VALUE));
        assertThat(new BandAction.Add(SourceType.SINE, null).applyTo(old, ANA).isRefused())
                .isTrue();
    }

    @Test
    void theBandHasAnEnd() {
        NetworkState state = before;
        while (state.instruments().order().size() < BandAction.MOST) {
            state = new BandAction.Add(SourceType.SINE, "x").applyTo(state, ANA).state();
        }
        assertThat(new BandAction.Add(SourceType.SINE, "x")
                        .applyTo(state, ANA)
                        .refusal()
                        .reason())
                .contains("512");
    }

    @Test
    void anOrderThatForgetsRepeatsOrInventsIsRefused() {
        for (List<Integer> order : List.of(
                List.of(1, 2, 3),
                List.of(1, 2, 3, 4, 5, 6, 7, 7),
                List.of(1, 2, 3, 4, 5, 6, 7, 9),
                List.<Integer>of())) {
            assertThat(new BandAction.Reorder(order).applyTo(before, ANA).isRefused())
                    .isTrue();
        }
    }

    @Test
    void anInstrumentOfAnotherIsRefusedWithItsNameAndItsOwner() {
        Refusal refusal = new BandAction.Rename(2, "Mine").access().refusal(before, Sessions.ANA);
        assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_OWNER);
        assertThat(refusal.reason()).contains("Bass").contains("Ben").contains("away");
    }

    @Test
    void theSourceThatIsThereAlreadyKeepsItsValues() {
        NetworkState tuned =
                new SoundAction.SetParam(2, "detune", 7).applyTo(before, ANA).state();
        SourceType same = tuned.instruments().get(2).source().type();
        assertThat(new SoundAction.SetSource(2, same).applyTo(tuned, ANA).state())
                .isSameAs(tuned);
        NetworkState other =
                new SoundAction.SetSource(2, SourceType.FM).applyTo(tuned, ANA).state();
        assertThat(other.instruments().get(2).source().param("detune")).isZero();
    }

    @Test
    void aPresetExchangesTheSoundAndTakesWhatMovedTheFormerEffectsWithIt() {
        NetworkState echo = Sessions.after(
                before,
                List.of(
                        new InstrumentEffectAction.AddEffect(2, EffectType.DELAY),
                        new LaneAction.AddLane(new Target.EffectParam(2, 1, "time"))));

        NetworkState after =
                new SoundAction.ApplyPreset(2, "stage piano").applyTo(echo, ANA).state();

        assertThat(echo.automation().laneOf(new Target.EffectParam(2, 1, "time")))
                .isPositive();
        assertThat(after.automation().laneOf(new Target.EffectParam(2, 1, "time")))
                .isZero();
        assertThat(after.instruments().get(2).source().type()).isEqualTo(SourceType.E_PIANO);
        assertThat(after.instruments().get(2).chain().get(1)).isNull();
        assertThat(after.instruments().get(2).name())
                .isEqualTo(before.instruments().get(2).name());
    }

    @Test
    void aPresetThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThat(new SoundAction.ApplyPreset(2, "Warm Pat")
                        .applyTo(before, ANA)
                        .refusal()
                        .reason())
                .contains("Warm Pat")
                .contains("Warm Pad");
    }

    @Test
    void aDrumPresetBringsAKit() {
        NetworkState after = new SoundAction.ApplyPreset(2, "Studio Kit")
                .applyTo(before, ANA)
                .state();

        assertThat(after.sequencer().kits().contains(2)).isTrue();
    }

    @Test
    void theMasterKeepsItsEffectsWhenItsFaderMoves() {
        NetworkState after = new MasterAction.SetMasterMute(true)
                .applyTo(
                        new MasterAction.SetMasterLevel(0.1)
                                .applyTo(before, ANA)
                                .state(),
                        ANA)
                .state();
        assertThat(after.mixer().master().effects())
                .isEqualTo(before.mixer().master().effects());
        assertThat(after.mixer().buses()).isSameAs(before.mixer().buses());
    }
}
