package dev.consort.protocol.state.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EffectTypeTest {
    private static final List<EffectType> ALL = List.of(EffectType.values());

    @Test
    void thereAreThirtyNineEffectsInTenCategories() {
        Map<EffectCategory, Long> counts =
                ALL.stream().collect(Collectors.groupingBy(EffectType::category, Collectors.counting()));

        assertThat(ALL).hasSize(39);
        assertThat(counts)
                .containsOnly(
                        entry(EffectCategory.DELAYS, 2L),
                        entry(EffectCategory.REVERBS, 3L),
                        entry(EffectCategory.DYNAMICS, 6L),
                        entry(EffectCategory.MODULATION, 8L),
                        entry(EffectCategory.DRIVE, 5L),
                        entry(EffectCategory.EQ_AND_FILTER, 4L),
                        entry(EffectCategory.STEREO, 2L),
                        entry(EffectCategory.PITCH, 4L),
                        entry(EffectCategory.TEXTURE, 4L),
                        entry(EffectCategory.UTILITY, 1L));
    }

    @Test
    void effectsOfOneCategoryAreSideBySide() {
        assertThat(ALL).isSortedAccordingTo((a, b) -> a.category().compareTo(b.category()));
    }

    @Test
    void everyEffectHasALabelAndASentenceOfItsOwn() {
        assertThat(ALL.stream().map(EffectType::label)).doesNotHaveDuplicates().allMatch(label -> label.length() <= 20);
        assertThat(ALL.stream().map(EffectType::description))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Z].{5,90}\\."));
        assertThat(Arrays.stream(EffectCategory.values()).map(EffectCategory::label))
                .doesNotHaveDuplicates();
    }
}
