package dev.consort.protocol.state.param;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What must hold for every parameter of every source and effect. */
class ParamTablesTest {
    private static Map<String, List<ParamSpec>> tables() {
        Map<String, List<ParamSpec>> tables = new LinkedHashMap<>();
        Arrays.stream(SourceType.values()).forEach(type -> tables.put("source " + type, type.params()));
        Arrays.stream(EffectType.values()).forEach(type -> tables.put("effect " + type, type.params()));
        return tables;
    }

    private static void forEach(BiConsumer<String, ParamSpec> check) {
        tables().forEach((kind, specs) -> specs.forEach(spec -> check.accept(kind + ": " + spec, spec)));
    }

    @Test
    void noKindHasAParameterTwice() {
        tables().forEach((kind, specs) -> assertThat(specs.stream().map(ParamSpec::name))
                .as(kind)
                .isNotEmpty()
                .doesNotHaveDuplicates());
    }

    @Test
    void namesAreInLowerCamelCase() {
        forEach((what, spec) -> assertThat(spec.name()).as(what).matches("[a-z]+([A-Z][a-z]+)*"));
    }

    @Test
    void pitchAndLoudnessAreLeftToTheNoteAndTheStrip() {
        forEach((what, spec) -> assertThat(spec.name()).as(what).isNotIn("freq", "amp"));
    }

    @Test
    void theInitialValueIsInTheRange() {
        forEach((what, spec) -> {
            assertThat(spec.min()).as(what).isLessThan(spec.max());
            assertThat(spec.allows(spec.initial())).as(what).isTrue();
        });
    }

    @Test
    void whatGoesByRatiosIsAboveZero() {
        forEach((what, spec) -> assertThat(spec.curve() != Curve.EXPONENTIAL || spec.min() > 0)
                .as(what)
                .isTrue());
    }

    @Test
    void frequenciesAndTimesAboveZeroGoByRatios() {
        forEach((what, spec) -> {
            if ((spec.unit().equals("Hz") || spec.unit().equals("s")) && spec.min() > 0) {
                assertThat(spec.curve()).as(what).isEqualTo(Curve.EXPONENTIAL);
            }
        });
    }

    @Test
    void whatHasStepsEndsOnWholeNumbers() {
        forEach((what, spec) -> {
            if (spec.curve() == Curve.STEPPED) {
                assertThat(List.of(spec.min(), spec.max())).as(what).allMatch(end -> end == Math.rint(end));
            }
        });
    }

    @Test
    void everyValueOfAChoiceHasAName() {
        forEach((what, spec) -> {
            if (!spec.choices().isEmpty()) {
                assertThat(spec.curve()).as(what).isEqualTo(Curve.STEPPED);
                assertThat(spec.min()).as(what).isZero();
                assertThat(spec.choices())
                        .as(what)
                        .hasSize((int) spec.max() + 1)
                        .doesNotHaveDuplicates()
                        .allMatch(name -> !name.isBlank());
            }
        });
    }

    @Test
    void unitsAreThoseThatPeopleKnow() {
        forEach((what, spec) -> assertThat(spec.unit()).as(what).isIn("", "Hz", "s", "st", "ct", "dB", "bus"));
    }

    @Test
    void aBusIsChosenByItsIdAndNoneIsZero() {
        forEach((what, spec) -> {
            assertThat(spec.isBus()).as(what).isEqualTo(spec.unit().equals("bus"));
            assertThat(!spec.isBus() || spec.allows(0) && spec.allows(9999) && !spec.allows(1.5))
                    .as(what)
                    .isTrue();
        });
        assertThat(SourceType.BUS_IN.params()).anyMatch(ParamSpec::isBus);
        assertThat(EffectType.SIDECHAIN_COMPRESSOR.params()).anyMatch(ParamSpec::isBus);
        assertThat(EffectType.CROSSFADER.params()).anyMatch(ParamSpec::isBus);
    }

    @Test
    void aToggleIsOffOrOn() {
        ParamSpec loop = ParamSpec.toggle("loop", true);

        assertThat(loop.choices()).containsExactly("Off", "On");
        assertThat(loop.initial()).isEqualTo(1);
        assertThat(loop.allows(0)).isTrue();
        assertThat(loop.allows(2)).isFalse();
    }
}
