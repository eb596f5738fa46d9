package dev.consort.protocol.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.InstrumentEffectAction;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.testkit.Sessions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetsTest {
    private static final int NEW = 10;

    private final NetworkState full = Sessions.full();

    @ParameterizedTest
    @EnumSource
    void everyInstrumentHasEachOfItsParameters(InstrumentParameter parameter) {
        assertThat(Targets.spec(full, new Target.InstrumentParam(1, parameter))).isEqualTo(parameter.spec());
    }

    @ParameterizedTest
    @CsvSource({
        "PULSE, width",
        "SAW, detune",
        "FM, index",
        "WAVETABLE, position",
        "FORMANT, formant",
        "SYNC, ratio",
        "BOWED, pressure",
        "BLOWN, embouchure",
        "GRANULAR, grain",
        "GRANULAR, density",
        "FEEDBACK_SINE, feedback",
        "RING, depth",
        "CHAOS, chaos",
        "ADDITIVE, rolloff",
        "MEMBRANE, tension",
        "SAMPLER, rate",
        "TIME_STRETCH, stretch",
        "TIME_STRETCH, pitch"
    })
    void whatIsSpecialToASourceCanBeMoved(SourceType source, String param) {
        NetworkState state = Sessions.after(full, new BandAction.Add(source, null));
        assertThat(Targets.spec(state, new Target.SourceParam(NEW, param)))
                .as(
                        "%s has %s",
                        source, source.params().stream().map(ParamSpec::name).toList())
                .isNotNull()
                .isEqualTo(source.param(param));
    }

    @ParameterizedTest
    @CsvSource({"DELAY, time", "DELAY, feedback", "REVERB, mix", "GATE, rate"})
    void whatIsSpecialToAnEffectCanBeMoved(EffectType effect, String param) {
        NetworkState state = Sessions.after(
                full,
                List.of(new BandAction.Add(SourceType.SINE, null), new InstrumentEffectAction.AddEffect(NEW, effect)));
        assertThat(Targets.spec(state, new Target.EffectParam(NEW, 1, param))).isEqualTo(effect.param(param));
        assertThat(Targets.spec(state, new Target.EffectSwitch(NEW, 1)).curve()).isEqualTo(Curve.STEPPED);
    }

    @ParameterizedTest
    @EnumSource
    void everyBandOfAnEqualiserCanBeMoved(EqParameter parameter) {
        for (int band = 1; band <= 12; band++) {
            assertThat(Targets.spec(full, new Target.EqParam(2, band, parameter)))
                    .isEqualTo(parameter.spec());
        }
        assertThat(Targets.spec(full, new Target.EqParam(2, 13, parameter))).isNull();
    }

    @Test
    void sendsStripsTempoMeasureAndMacrosCanBeMoved() {
        assertThat(Targets.spec(full, new Target.SendLevel(2, 1)).max()).isEqualTo(1);
        assertThat(Targets.spec(full, new Target.StripParam("Bus 1", StripParameter.PAN))
                        .min())
                .isEqualTo(-1);
        assertThat(Targets.spec(full, new Target.StripParam("Group 1", StripParameter.LEVEL)))
                .isNotNull();
        assertThat(Targets.spec(full, new Target.StripParam("Master", StripParameter.LEVEL)))
                .isNotNull();
        assertThat(Targets.spec(full, new Target.StripEffectParam("Master", 1, "mix")))
                .isNotNull();
        assertThat(Targets.spec(full, new Target.Tempo()).max()).isEqualTo(400);
        assertThat(Targets.spec(full, new Target.Measure()).max()).isEqualTo(5);
        for (Macro macro : Macro.values()) {
            assertThat(Targets.spec(full, new Target.MacroLevel(macro))).isNotNull();
        }
    }

    @Test
    void whatIsNotThereHasNoRange() {
        assertThat(Targets.spec(full, new Target.InstrumentParam(99, InstrumentParameter.LEVEL)))
                .isNull();
        assertThat(Targets.spec(full, new Target.SourceParam(2, "grain"))).isNull();
        assertThat(Targets.spec(full, new Target.EffectParam(2, 9, "mix"))).isNull();
        assertThat(Targets.spec(full, new Target.EffectSwitch(2, 9))).isNull();
        assertThat(Targets.spec(full, new Target.SendLevel(2, 9))).isNull();
        assertThat(Targets.spec(full, new Target.StripParam("Bus 9", StripParameter.LEVEL)))
                .isNull();
        assertThat(Targets.spec(full, new Target.StripParam("Master", StripParameter.PAN)))
                .isNull();
        assertThat(Targets.spec(full, new Target.StripEffectParam("nonsense", 1, "mix")))
                .isNull();
    }
}
