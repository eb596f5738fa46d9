package dev.consort.tui.pane.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.tui.pane.steps.kit.PlayingStep;
import dev.consort.tui.pane.steps.picture.StepGrid;
import dev.consort.tui.studio.Levels;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KitPicturePropertyTest {
    private static Levels at(double tick, boolean playing) {
        return new Levels(tick, playing, 120, List.of(), Levels.SILENT.instruments(), 0, 0, 0);
    }

    @Test
    void findsTheStepThatPlaysInAChainOfPatternsOfAnyLength() {
        Kit kit = Kit.EMPTY.update(2, pattern -> pattern.withLength(5)).withChain(List.of(0, 2, 2));
        assertThat(PlayingStep.of(kit, at(15 * 120 + 119, true))).isEqualTo(new PlayingStep(0, 15));
        assertThat(PlayingStep.of(kit, at(16 * 120, true))).isEqualTo(new PlayingStep(2, 0));
        assertThat(PlayingStep.of(kit, at(25 * 120, true))).isEqualTo(new PlayingStep(2, 4));
        assertThat(PlayingStep.of(kit, at(26 * 120, true))).isEqualTo(new PlayingStep(0, 0));
        assertThat(PlayingStep.of(kit, at(26 * 120, false))).isNull();
    }

    @Property(tries = 500)
    void showsTheCursorAndFindsItUnderTheMouse(
            @ForAll @IntRange(min = 1, max = 220) int width,
            @ForAll @IntRange(min = 1, max = 60) int height,
            @ForAll @IntRange(min = 1, max = Pattern.LONGEST) int length,
            @ForAll @IntRange(min = 1, max = 8) int beat,
            @ForAll @IntRange(max = 11) int pad,
            @ForAll @IntRange(max = 63) int wanted) {
        int step = Math.min(wanted, length - 1);
        StepGrid grid = StepGrid.at(width, height, length, beat, pad, step);
        assertThat(grid.shows(step)).isTrue();
        assertThat(grid.stepAt(grid.x(step))).isEqualTo(step);
        assertThat(grid.padAt(grid.y(pad))).isEqualTo(pad);
        assertThat(grid.y(pad)).isBetween(0, height - 1);
    }
}
