package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.testkit.Legality;
import dev.consort.protocol.testkit.Sessions;
import dev.consort.protocol.testkit.ThroughText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalTest {
    private final NetworkState full = Sessions.full();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void nothingThatIsLeftPointsAtAnInstrumentThatIsGone(int instrument) {
        NetworkState after = Sessions.after(full, new BandAction.Remove(instrument));
        assertThat(Legality.complaints(after)).isEmpty();
        assertThat(after.instruments().get(instrument)).isNull();
    }

    @Test
    void oneEditTakesAnInstrumentAndAllThatIsItsOwn() {
        NetworkState after = Sessions.after(full, new BandAction.Remove(Sessions.BASS));
        assertThat(after.pianoRoll().tracks().contains(Sessions.BASS)).isFalse();
        assertThat(after.arrangement().clips().ids()).containsExactly(2);
        assertThat(after.arrangement().placements().ids()).containsExactly(2);
        assertThat(after.automation().lanes().values())
                .extracting(Lane::target)
                .noneMatch(target -> target instanceof Target.OfInstrument part && part.instrument() == Sessions.BASS);
        assertThat(after.midi().ccMappings().isEmpty()).isTrue();
        assertThat(after.sequencer().kit(Sessions.DRUMS).pads().get(11).instrument())
                .isNull();
        assertThat(after.ownerOf(Sessions.BASS)).isNull();
        assertThat(after.mixer().groups().isEmpty()).isTrue();
    }

    @Test
    void allOfItIsInOnePatch() {
        NetworkState after = Sessions.after(full, new BandAction.Remove(Sessions.BASS));
        StatePatch patch = ThroughText.of(StatePatch.between(full, after));
        assertThat(patch.applyTo(full)).isEqualTo(after);
        assertThat(patch.dirty())
                .containsExactlyInAnyOrder(
                        "instruments",
                        "pianoRoll",
                        "sequencer",
                        "arrangement",
                        "automation",
                        "mixer",
                        "midi",
                        "ownership",
                        "players");
    }

    @Test
    void aKitGoesWithItsInstrument() {
        NetworkState after = Sessions.after(full, new BandAction.Remove(Sessions.DRUMS));
        assertThat(after.sequencer().kits().isEmpty()).isTrue();
    }

    @Test
    void aGeneratorWhoseInstrumentIsGoneStaysAndFallsSilent() {
        NetworkState after = Sessions.after(full, new BandAction.Remove(4));
        assertThat(after.generators().voices().get(1).instrument()).isNull();
        assertThat(after.generators().voices().size()).isEqualTo(3);
    }

    @Test
    void whatWentToABusGoesToTheMaster() {
        NetworkState after = Sessions.after(full, new BusAction.RemoveBus(1));
        assertThat(Legality.complaints(after)).isEmpty();
        assertThat(after.instruments().get(Sessions.BASS).output()).isEqualTo(Instrument.TO_MASTER);
        assertThat(after.instruments().get(Sessions.BASS).sends().isEmpty()).isTrue();
        assertThat(after.automation().lanes().values())
                .extracting(Lane::target)
                .noneMatch(target -> target instanceof Target.SendLevel
                        || target instanceof Target.StripParam strip
                                && strip.strip().equals("Bus 1")
                        || target instanceof Target.StripEffectParam effect
                                && effect.strip().equals("Bus 1"));
    }

    @Test
    void aParameterThatListensToABusThatIsGoneListensToNone() {
        NetworkState listening = Sessions.after(
                full,
                List.of(
                        new InstrumentEffectAction.AddEffect(4, EffectType.SIDECHAIN_COMPRESSOR),
                        new InstrumentEffectAction.SetEffectParam(4, 1, "bus", 2)));
        NetworkState after = Sessions.after(listening, new BusAction.RemoveBus(2));
        assertThat(after.instruments().get(4).chain().get(1).param("bus")).isZero();
    }

    @Test
    void whatMovedAnEffectGoesWithIt() {
        NetworkState after = Sessions.after(full, new InstrumentEffectAction.RemoveEffect(Sessions.BASS, 1));
        assertThat(Legality.complaints(after)).isEmpty();
        assertThat(after.instruments().get(Sessions.BASS).lfo().enabled()).isFalse();
        assertThat(after.instruments().get(Sessions.BASS).lfo().target()).isEqualTo(LfoTarget.FILTER_CUTOFF);
        assertThat(after.automation().laneOf(new Target.EffectParam(Sessions.BASS, 1, "time")))
                .isZero();
    }

    @Test
    void whatMovedAStripsEffectGoesWithIt() {
        NetworkState after = Sessions.after(full, new StripEffectAction.RemoveEffect("Bus 1", 1));
        assertThat(after.automation().laneOf(new Target.StripEffectParam("Bus 1", 1, "rate")))
                .isZero();
    }

    @Test
    void aGroupOfOneIsNoGroup() {
        NetworkState after = Sessions.after(full, new PerformanceAction.UnlinkLayer(3));
        assertThat(after.instruments().get(Sessions.BASS).layer()).isNull();
        assertThat(after.mixer().groups().isEmpty()).isTrue();
        assertThat(after.midi().ccMappings().size()).isEqualTo(1);
    }

    @Test
    void automationOfAnEffectThatIsGoneLeavesTheClips() {
        NetworkState captured = Sessions.after(
                full,
                List.of(
                        new PointAction.SetPoint(2, 0, 0.5, PointCurve.STEP),
                        new ClipAction.CaptureClip(Sessions.BASS, 0, 960, null)));
        assertThat(captured.arrangement().clips().get(3).lanes().size()).isEqualTo(2);
        NetworkState after = Sessions.after(captured, new InstrumentEffectAction.RemoveEffect(Sessions.BASS, 1));
        assertThat(after.arrangement().clips().get(3).lanes().size()).isEqualTo(1);
    }
}
