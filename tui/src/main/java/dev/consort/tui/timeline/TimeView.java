package dev.consort.tui.timeline;

import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Levels;

/** A cursor in time, how much time a column is, and whether the picture follows the playhead. */
public final class TimeView {
    private static final int[] STEPS = {15, 30, 60, 120, 240, 480, 960, 1920, 3840, 7680};

    private int zoom;
    private int tick;
    private boolean follow;

    /** @param step ticks in a column at first: 15, 30, 60 and so on up to 7680 */
    public TimeView(int step) {
        while (zoom < STEPS.length - 1 && STEPS[zoom] < step) {
            zoom++;
        }
    }

    /** Ticks in one column. */
    public int step() {
        return STEPS[zoom];
    }

    /** Makes columns finer (more than 0) or coarser. */
    public void zoom(int finer) {
        zoom = Math.max(0, Math.min(STEPS.length - 1, zoom - finer));
    }

    public int tick() {
        return tick;
    }

    /** Puts the cursor somewhere; the ends of the song hold. */
    public void moveTo(int toTick) {
        tick = Math.max(0, Math.min(Ticks.LAST, toTick));
    }

    /** Puts the cursor on the next step of a grid in one direction, also from between two. */
    public void moveBy(int steps, int grid) {
        long cell = steps < 0 ? (tick + grid - 1L) / grid : tick / grid;
        moveTo((int) Math.max(0, Math.min(Ticks.LAST, (cell + steps) * grid)));
    }

    /** Whether the picture follows the playhead. */
    public boolean follow() {
        return follow;
    }

    public void follow(boolean following) {
        follow = following;
    }

    /** What is seen in so many columns: where the cursor is, or the playhead. */
    public TimeWindow window(PaneContext context, int columns) {
        Levels levels = context.studio().levels();
        TimeSignature signature = context.state().session().timeSignature();
        boolean following = follow && levels.playing();
        return TimeWindow.at(following ? (int) levels.tick() : tick, step(), Math.max(1, columns), signature);
    }
}
