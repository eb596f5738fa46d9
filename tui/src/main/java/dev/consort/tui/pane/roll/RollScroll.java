package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.roll.picture.RollWindow;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.view.RollView;

/** Which part of the grid is seen: the cursor's, or that of the playhead. */
final class RollScroll {
    private static final int MARGIN = 2;

    private final PaneContext context;
    private int topPitch = Integer.MIN_VALUE;

    RollScroll(PaneContext context) {
        this.context = context;
    }

    /** The next picture has the cursor in its middle. */
    void centre() {
        topPitch = Integer.MIN_VALUE;
    }

    /** @param mayFollow whether the playhead's place is one among these notes */
    RollWindow window(int columns, int rows, boolean mayFollow) {
        RollView roll = context.view().roll();
        Levels levels = context.studio().levels();
        boolean follow = mayFollow && roll.follow() && levels.playing();
        topPitch = scrolled(roll.pitch(), rows);
        return RollWindow.at(
                follow ? (int) levels.tick() : roll.tick(),
                roll.step(),
                columns,
                topPitch,
                rows,
                context.state().session().timeSignature());
    }

    /** Moves the picture only as far as the cursor needs it. */
    private int scrolled(int pitch, int rows) {
        if (topPitch == Integer.MIN_VALUE) {
            return Math.min(Ticks.HIGHEST_PITCH, pitch + rows / 2);
        }
        int margin = Math.min(MARGIN, (rows - 1) / 2);
        int highest = pitch - margin + rows - 1;
        int lowest = pitch + margin;
        return Math.max(rows - 1, Math.min(Ticks.HIGHEST_PITCH, Math.max(lowest, Math.min(highest, topPitch))));
    }
}
