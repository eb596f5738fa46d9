package dev.consort.protocol.state.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.SoundAction;
import dev.consort.protocol.state.NetworkState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourceTypeTest {
    private static final List<SourceType> ALL = List.of(SourceType.values());

    @Test
    void thereAreFiftyFiveSourcesInElevenCategories() {
        Map<SourceCategory, Long> counts =
                ALL.stream().collect(Collectors.groupingBy(SourceType::category, Collectors.counting()));

        assertThat(ALL).hasSize(55);
        assertThat(counts)
                .containsOnly(
                        entry(SourceCategory.BASIC, 8L),
                        entry(SourceCategory.MODULATION, 6L),
                        entry(SourceCategory.PHYSICAL, 5L),
                        entry(SourceCategory.MALLETS, 6L),
                        entry(SourceCategory.STRINGS, 4L),
                        entry(SourceCategory.DRUMS, 11L),
                        entry(SourceCategory.CLASSIC, 6L),
                        entry(SourceCategory.EXPERIMENTAL, 2L),
                        entry(SourceCategory.SYNTHESIS, 3L),
                        entry(SourceCategory.ROUTING, 2L),
                        entry(SourceCategory.SAMPLERS, 2L));
    }

    @Test
    void sourcesOfOneCategoryAreSideBySide() {
        assertThat(ALL).isSortedAccordingTo((a, b) -> a.category().compareTo(b.category()));
    }

    @Test
    void everySourceHasALabelAndASentenceOfItsOwn() {
        assertThat(ALL.stream().map(SourceType::label)).doesNotHaveDuplicates().allMatch(label -> label.length() <= 20);
        assertThat(ALL.stream().map(SourceType::description))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Z].{5,90}\\."));
        assertThat(Arrays.stream(SourceCategory.values()).map(SourceCategory::label))
                .doesNotHaveDuplicates();
    }

    @Test
    void whateverHasAPitchCanBeTransposedAndDetuned() {
        for (SourceType type : ALL) {
            assertThat(type.param("detune") != null).as("%s", type).isEqualTo(type.isPitched());
            assertThat(type.isPercussion() && type.isPitched()).as("%s", type).isFalse();
        }
    }

    @Test
    void everyEnvelopeCouldBeSetByHand() {
        for (SourceType type : ALL) {
            Envelope envelope = type.envelope();
            NetworkState band = NetworkState.EMPTY.withInstruments(
                    NetworkState.EMPTY.instruments().plus(Instrument.of(1, "One", type)));
            SoundAction set = new SoundAction.SetEnvelope(
                    1, envelope.attack(), envelope.decay(), envelope.sustain(), envelope.release());
            assertThat(set.applyTo(band, new Author(1, "Ana")).refusal())
                    .as("%s", type)
                    .isNull();
        }
    }
}
