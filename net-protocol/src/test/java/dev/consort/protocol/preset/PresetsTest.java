package dev.consort.protocol.preset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {
    static Stream<Preset> all() {
        return Presets.all().stream();
    }

    @Test
    void thereAreFortyWithNamesOfTheirOwn() {
        assertThat(Presets.names()).hasSize(40).doesNotHaveDuplicates().allMatch(name -> name.length() <= 32);
    }

    @Test
    void aNameIsFoundHoweverItsLettersAreWritten() {
        assertThat(Presets.named(" warm PAD ").name()).isEqualTo("Warm Pad");
        assertThat(Presets.named("no such thing")).isNull();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyKnobThatIsTurnedIsThereAndInRange(Preset preset) {
        Instrument sound = preset.sound();
        sound.source().params().forEach((name, value) -> assertThat(
                        sound.source().type().param(name))
                .as(name)
                .matches(spec -> spec != null && spec.allows(value)));
        for (Effect effect : sound.effects()) {
            effect.params().forEach((name, value) -> assertThat(effect.type().param(name))
                    .as("%s of %s", name, effect.type())
                    .matches(spec -> spec != null && spec.allows(value)));
        }
        if (sound.lfo().target() == LfoTarget.SOURCE_PARAM) {
            assertThat(sound.source().type().param(sound.lfo().param())).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void envelopesFiltersAndOscillatorsStayInTheirRanges(Preset preset) {
        Instrument sound = preset.sound();
        assertThat(Ranges.complaint(sound.envelope())).isNull();
        assertThat(Ranges.complaint(sound.lfo())).isNull();
        assertThat(sound.filter() == null ? null : Ranges.complaint(sound.filter()))
                .isNull();
    }

    @Test
    void anInstrumentKeepsItsNameAndItsPlaceInTheMixAndGetsEffectsUnderNewNumbers() {
        Instrument before = Instrument.of(7, "Anna's", SourceType.SAW).edit(d -> {
            d.level = 0.3;
            d.nextEffectId = 5;
        });

        Instrument after = before.edit(Presets.named("Stage Piano")::voice);

        assertThat(after.name()).isEqualTo("Anna's");
        assertThat(after.level()).isEqualTo(0.3);
        assertThat(after.source().type()).isEqualTo(SourceType.E_PIANO);
        assertThat(after.effects().stream().map(Effect::id)).containsExactly(5, 6);
        assertThat(after.nextEffectId()).isEqualTo(7);
    }
}
