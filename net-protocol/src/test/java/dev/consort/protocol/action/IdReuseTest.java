package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.testkit.Sessions;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes and comes again comes under a new number: whoever still means the old one does not meet the new one. */
class IdReuseTest {
    /** Something with ids: how one comes, how one goes, and which there are. */
    record Kind(String name, NetworkAction add, IntFunction<NetworkAction> remove, Function<NetworkState, int[]> ids) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "instrument",
                        new BandAction.Add(SourceType.SINE, null),
                        BandAction.Remove::new,
                        s -> s.instruments().byId().ids()),
                new Kind(
                        "effect",
                        new InstrumentEffectAction.AddEffect(2, EffectType.DELAY),
                        id -> new InstrumentEffectAction.RemoveEffect(2, id),
                        s -> s.instruments().get(2).effects().stream()
                                .mapToInt(e -> e.id())
                                .toArray()),
                new Kind(
                        "effect of a strip",
                        new StripEffectAction.AddEffect("Bus 1", EffectType.DELAY),
                        id -> new StripEffectAction.RemoveEffect("Bus 1", id),
                        s -> s.mixer().buses().get(1).effects().stream()
                                .mapToInt(e -> e.id())
                                .toArray()),
                new Kind("bus", new BusAction.AddBus(null), BusAction.RemoveBus::new, s -> s.mixer()
                        .buses()
                        .ids()),
                new Kind(
                        "group",
                        new PerformanceAction.LinkLayer(6, 7),
                        id -> new PerformanceAction.UnlinkLayer(6),
                        s -> s.mixer().groups().ids()),
                new Kind(
                        "slice",
                        new SamplerAction.Cut(9, 1, 0.1),
                        id -> new SamplerAction.RemoveSlice(9, id),
                        s -> s.instruments().get(9).sampler().slices().ids()),
                new Kind(
                        "clip",
                        new ClipAction.CreateClip(2, 960, null),
                        ClipAction.RemoveClip::new,
                        s -> s.arrangement().clips().ids()),
                new Kind(
                        "placement",
                        new PlacementAction.Place(1, null, 0, null),
                        PlacementAction.RemovePlacement::new,
                        s -> s.arrangement().placements().ids()),
                new Kind(
                        "lane",
                        new LaneAction.AddLane(new Target.InstrumentParam(5, InstrumentParameter.PAN)),
                        LaneAction.RemoveLane::new,
                        s -> s.automation().lanes().ids()),
                new Kind(
                        "mapping",
                        new MidiAction.MapCc(3, 3, new Target.Tempo(), 0, 1),
                        MidiAction.UnmapCc::new,
                        s -> s.midi().ccMappings().ids()),
                new Kind(
                        "generator",
                        new GeneratorVoiceAction.AddVoice(2, Algorithm.Markov.DEFAULT, null, null),
                        GeneratorVoiceAction.RemoveVoice::new,
                        s -> s.generators().voices().ids()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatComesAgainHasANewNumber(Kind kind) {
        NetworkState state = Sessions.full();
        Set<Integer> seen = numbers(kind, state);
        for (int round = 0; round < 4; round++) {
            state = Sessions.after(state, kind.add);
            Set<Integer> added = numbers(kind, state);
            added.removeAll(seen);
            assertThat(added).hasSize(1).allMatch(id -> seen.stream().allMatch(old -> old < id));
            seen.addAll(added);
            state = Sessions.after(state, kind.remove.apply(added.iterator().next()));
        }
    }

    private static Set<Integer> numbers(Kind kind, NetworkState state) {
        Set<Integer> numbers = new TreeSet<>();
        for (int id : kind.ids.apply(state)) {
            numbers.add(id);
        }
        return numbers;
    }
}
