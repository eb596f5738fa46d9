package dev.consort.tui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BusAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.action.PerformanceAction;
import dev.consort.protocol.action.StripEffectAction;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.studio.FakeStudio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsInWordsTest {
    private static final Author ANA = new Author(FakeStudio.ANA, "Ana");

    private static final NetworkState STATE = session();

    private static NetworkState session() {
        NetworkState state = new FakeStudio().state;
        for (NetworkAction each : List.of(
                new BusAction.AddBus(null),
                new InstrumentEffectAction.AddEffect(3, EffectType.DELAY),
                new StripEffectAction.AddEffect("Master", EffectType.REVERB),
                new PerformanceAction.LinkLayer(3, 4))) {
            state = done(state, each);
        }
        return state;
    }

    private static NetworkState done(NetworkState state, NetworkAction action) {
        Outcome outcome = action.applyTo(state, ANA);
        assertThat(outcome.isRefused()).as("%s: %s", action, outcome.refusal()).isFalse();
        return outcome.state();
    }

    private static Target find(String line) {
        return new NamedTargets(STATE, 3).find(Arrays.asList(line.split(" ")));
    }

    static Stream<Target> everyKind() {
        String own = STATE.instruments().get(3).source().type().params().get(0).name();
        List<Target> all = new ArrayList<>();
        for (InstrumentParameter each : InstrumentParameter.values()) {
            all.add(new Target.InstrumentParam(3, each));
        }
        for (EqParameter each : EqParameter.values()) {
            all.add(new Target.EqParam(3, 4, each));
        }
        for (String strip : List.of("Bus 1", "Group 1")) {
            all.add(new Target.StripParam(strip, StripParameter.LEVEL));
            all.add(new Target.StripParam(strip, StripParameter.PAN));
        }
        for (Macro each : Macro.values()) {
            all.add(new Target.MacroLevel(each));
        }
        all.addAll(List.of(
                new Target.SourceParam(3, own),
                new Target.EffectParam(3, 1, "mix"),
                new Target.EffectSwitch(3, 1),
                new Target.SendLevel(3, 1),
                new Target.StripParam("Master", StripParameter.LEVEL),
                new Target.StripEffectParam("Master", 1, "room"),
                new Target.Tempo(),
                new Target.Measure()));
        return all.stream();
    }

    @Test
    void theListBelowLeavesNoKindOut() {
        assertThat(everyKind().map(Object::getClass).distinct().count()).isEqualTo(11);
        assertThat(Target.class.getPermittedSubclasses()).hasSize(6);
        assertThat(Target.OfInstrument.class.getPermittedSubclasses()).hasSize(6);
    }

    /** The state that a move leads to gives the same move again: nothing but the target has changed. */
    @ParameterizedTest
    @MethodSource("everyKind")
    void everyTargetButThePitchIsMovedOverItsWholeRange(Target target) {
        ParamSpec spec = Targets.spec(STATE, target);
        for (double share : new double[] {0, 0.3, 1}) {
            NetworkAction action = TargetMoves.of(STATE, target, spec.valueAt(share));
            if (target.equals(new Target.InstrumentParam(3, InstrumentParameter.PITCH))) {
                assertThat(action).isNull();
                return;
            }
            NetworkState after = done(STATE, action);
            assertThat(TargetMoves.of(after, target, spec.valueAt(share))).isEqualTo(action);
        }
        NetworkState low = done(STATE, TargetMoves.of(STATE, target, spec.valueAt(0)));
        NetworkState high = done(STATE, TargetMoves.of(STATE, target, spec.valueAt(1)));
        assertThat(low).isNotEqualTo(high);
    }

    @Test
    void thingsThatAreNotThereAreNotMoved() {
        assertThat(TargetMoves.of(STATE, new Target.InstrumentParam(99, InstrumentParameter.LEVEL), 0))
                .isNull();
        assertThat(TargetMoves.of(STATE, new Target.StripParam("Nowhere", StripParameter.LEVEL), 0))
                .isNull();
        assertThat(TargetMoves.of(STATE, new Target.StripParam("Master", StripParameter.PAN), 0))
                .isNull();
        assertThat(TargetMoves.of(STATE, new Target.EqParam(3, 13, EqParameter.GAIN), 0))
                .isNull();
    }

    @Test
    void targetsHaveTheNamesThatAreOnTheScreen() {
        assertThat(find("tempo")).isEqualTo(new Target.Tempo());
        assertThat(find("Density")).isEqualTo(new Target.MacroLevel(Macro.DENSITY));
        assertThat(find("master")).isEqualTo(new Target.StripParam("Master", StripParameter.LEVEL));
        assertThat(find("bus 1 pan")).isEqualTo(new Target.StripParam("Bus 1", StripParameter.PAN));
        assertThat(find("master effect 1 ROOM")).isEqualTo(new Target.StripEffectParam("Master", 1, "room"));
        assertThat(find("drums level")).isEqualTo(new Target.InstrumentParam(1, InstrumentParameter.LEVEL));
        assertThat(find("3 cutoff")).isEqualTo(new Target.InstrumentParam(3, InstrumentParameter.FILTER_CUTOFF));
        assertThat(find("cutoff")).isEqualTo(new Target.InstrumentParam(3, InstrumentParameter.FILTER_CUTOFF));
        assertThat(find("3 lfo-rate")).isEqualTo(new Target.InstrumentParam(3, InstrumentParameter.LFO_RATE));
        assertThat(find("3 eq 4 gain")).isEqualTo(new Target.EqParam(3, 4, EqParameter.GAIN));
        assertThat(find("3 send 1")).isEqualTo(new Target.SendLevel(3, 1));
        assertThat(find("3 effect 1")).isEqualTo(new Target.EffectSwitch(3, 1));
        assertThat(find("3 effect 1 mix")).isEqualTo(new Target.EffectParam(3, 1, "mix"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "3",
                "3 flavour",
                "3 eq 13 gain",
                "3 eq",
                "3 eq four gain",
                "3 send 77",
                "3 effect 9 mix",
                "3 effect 1 taste",
                "bus",
                "bus 9",
                "bus x",
                "master pan",
                "group 7 level",
                "master effect 1 taste"
            })
    void whatIsNotThereIsAnsweredWithWhatIs(String line) {
        assertThatThrownBy(() -> find(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(".{10,}");
    }

    @Test
    void completesInstrumentsAndTheirKnobs() {
        NamedTargets targets = new NamedTargets(STATE, 3);
        assertThat(targets.choices(List.of())).contains("tempo", "master", "density", "1", "3");
        assertThat(targets.choices(List.of("3")))
                .contains("cutoff", "fall", "level", "pan", "eq")
                .doesNotHaveDuplicates();
        assertThat(targets.choices(List.of("tempo"))).isEmpty();
    }

    @Test
    void completesWhatIsBehindAKnob() {
        NamedTargets targets = new NamedTargets(STATE, 3);
        assertThat(targets.choices(List.of("bus"))).containsExactly("1");
        assertThat(targets.choices(List.of("bus", "1"))).containsExactly("level", "pan", "effect");
        assertThat(targets.choices(List.of("master"))).containsExactly("level", "effect");
        assertThat(targets.choices(List.of("master", "effect"))).containsExactly("1");
        assertThat(targets.choices(List.of("master", "effect", "reverb"))).containsExactly("room", "damp", "mix");
        assertThat(targets.choices(List.of("3", "eq"))).hasSize(12);
        assertThat(targets.choices(List.of("3", "eq", "4"))).containsExactly("frequency", "gain", "q");
        assertThat(targets.choices(List.of("3", "send"))).containsExactly("1");
        assertThat(targets.choices(List.of("effect", "delay"))).contains("feedback");
        assertThat(targets.choices(List.of("3", "effect", "77"))).isEmpty();
        assertThat(targets.choices(List.of("bus", "nowhere", "effect"))).isEmpty();
    }

    @Test
    void busesAndEffectsGoByNameToo() {
        String bus = STATE.mixer().buses().get(1).name();
        assertThat(new NamedTargets(STATE, 3).find(List.of("3", "send", bus))).isEqualTo(new Target.SendLevel(3, 1));
        assertThat(find("master effect reverb room")).isEqualTo(new Target.StripEffectParam("Master", 1, "room"));
        assertThat(find("3 effect delay time")).isInstanceOf(Target.EffectParam.class);
    }
}
