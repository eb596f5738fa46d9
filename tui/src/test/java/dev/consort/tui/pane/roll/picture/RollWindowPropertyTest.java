package dev.consort.tui.pane.roll.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.theory.TimeSignature;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RollWindowPropertyTest {
    private static final int[] STEPS = {10, 15, 20, 30, 45, 60, 80, 90, 120, 180, 240, 320, 360, 480, 720, 1280, 1920};

    @Property(tries = 500)
    void showsTheCursorInAColumnThatBeginsWithIt(
            @ForAll @IntRange(max = 16) int stepIndex,
            @ForAll @IntRange(max = 5000) int steps,
            @ForAll @IntRange(min = 1, max = 190) int columns,
            @ForAll @IntRange(min = 1, max = 13) int beats) {
        int step = STEPS[stepIndex];
        int cursor = steps * step;
        RollWindow window = RollWindow.at(cursor, step, columns, 72, 10, new TimeSignature(beats, 8));
        int column = window.columnOf(cursor);
        assertThat(column).isBetween(0, columns - 1);
        assertThat(window.tickAt(column)).isEqualTo(cursor);
    }

    @Property(tries = 300)
    void drawsEveryBarOnce(
            @ForAll @IntRange(max = 16) int stepIndex,
            @ForAll @IntRange(max = 100_000) int tick,
            @ForAll @IntRange(min = 1, max = 190) int columns,
            @ForAll @IntRange(min = 3, max = 13) int beats) {
        TimeSignature signature = new TimeSignature(beats, 4);
        int bar = signature.barTicks();
        RollWindow window = RollWindow.at(tick, STEPS[stepIndex], columns, 72, 10, signature);
        int lines = 0;
        for (int x = 0; x < columns; x++) {
            lines += window.begins(x, bar) ? 1 : 0;
        }
        long last = window.tickAt(columns - 1);
        long bars = Math.floorDiv(last + window.step() - 1, bar) - Math.floorDiv((long) window.firstTick() - 1, bar);
        assertThat((long) lines).isEqualTo(window.step() <= bar ? bars : lines);
    }
}
