package dev.consort.tui.pane.roll.picture;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.theme.Theme;

/** Draws what moves along the notes: automation on top of them, velocities below. */
final class LanePainter {
    private static final int LOUDEST = 127;

    private final PaneContext context;

    LanePainter(PaneContext context) {
        this.context = context;
    }

    /** The line of a lane, its range over the whole height; null for none. */
    void overlay(Canvas grid, RollWindow window, OverlayLane lane) {
        for (int x = 0; lane != null && !lane.points().isEmpty() && x < window.columns(); x++) {
            double value = lane.points().valueAt(window.tickAt(x));
            int y = (int) Math.round((1 - value) * (window.rows() - 1));
            grid.cell(x, y, context.glyphs().dot(), Theme.GRAPH_LINE);
        }
    }

    /** The loudest note that begins in each column, as a bar. */
    void velocities(Canvas canvas, RollWindow window, EditedNotes edited, int gutter, int rows) {
        if (rows < 2) {
            return;
        }
        int[] loudest = loudest(window, edited);
        Canvas bars = canvas.region(gutter, 1, window.columns(), rows - 1);
        for (int x = 0; x < window.columns(); x++) {
            canvas.cell(gutter + x, 0, context.glyphs().horizontal(), Theme.BORDER);
            bar(bars, x, loudest[x], context.holder(edited.instrument().id()).style());
        }
        canvas.text(0, 0, "vel", Theme.FAINT, gutter - 1);
        int cursor = window.columnOf(context.view().roll().tick());
        if (cursor >= 0 && cursor < loudest.length && loudest[cursor] > 0) {
            canvas.region(0, 1, gutter - 1, 1).textRight(0, Integer.toString(loudest[cursor]), Theme.STRONG);
        }
    }

    private static int[] loudest(RollWindow window, EditedNotes edited) {
        int[] loudest = new int[window.columns()];
        edited.notes().window(window.firstTick(), window.lastTick(), (tick, pitch, note) -> {
            int x = window.columnOf(tick);
            loudest[x] = Math.max(loudest[x], note.velocity());
        });
        return loudest;
    }

    private void bar(Canvas bars, int x, int velocity, Style style) {
        int height = (int) Math.ceil(velocity * bars.height() / (double) LOUDEST);
        for (int i = 0; i < height; i++) {
            bars.cell(x, bars.height() - 1 - i, context.glyphs().full(), style);
        }
    }
}
