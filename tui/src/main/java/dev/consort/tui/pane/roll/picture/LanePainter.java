package dev.consort.tui.pane.roll.picture;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Bars;
import dev.consort.tui.widget.Curve;

/** Draws what moves along the notes: automation on top of them, velocities below. */
final class LanePainter {
    private static final int LOUDEST = 127;

    private final PaneContext context;
    private final Curve curve;
    private final Bars bars;

    LanePainter(PaneContext context) {
        this.context = context;
        this.curve = new Curve(context.glyphs());
        this.bars = new Bars(context.glyphs());
    }

    /** The line of a lane, its range over the whole height; null for none. Blocks would look like notes: dots do not. */
    void overlay(Canvas grid, RollWindow window, OverlayLane lane) {
        if (lane == null || lane.points().isEmpty()) {
            return;
        }
        if (context.glyphs().dots() != 0) {
            double[] values = new double[curve.samples(window.columns())];
            for (int i = 0; i < values.length; i++) {
                values[i] = lane.points()
                        .valueAt(window.firstTick() + (double) window.step() * window.columns() * i / values.length);
            }
            curve.line(grid, values, Theme.GRAPH_LINE);
            return;
        }
        for (int x = 0; x < window.columns(); x++) {
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
        double[] loudest = loudest(window, edited);
        for (int x = 0; x < window.columns(); x++) {
            canvas.cell(gutter + x, 0, context.glyphs().horizontal(), Theme.BORDER);
        }
        Style colour = context.holder(edited.instrument().id()).style();
        bars.draw(canvas.region(gutter, 1, window.columns(), rows - 1), loudest, colour);
        canvas.text(0, 0, "vel", Theme.FAINT, gutter - 1);
        int cursor = window.columnOf(context.view().roll().tick());
        if (cursor >= 0 && cursor < loudest.length && loudest[cursor] > 0) {
            String number = Long.toString(Math.round(loudest[cursor] * LOUDEST));
            canvas.region(0, 1, gutter - 1, 1).textRight(0, number, Theme.STRONG);
        }
    }

    /** By column, as shares of the loudest there is. */
    private static double[] loudest(RollWindow window, EditedNotes edited) {
        double[] loudest = new double[window.columns()];
        edited.notes().window(window.firstTick(), window.lastTick(), (tick, pitch, note) -> {
            int x = window.columnOf(tick);
            loudest[x] = Math.max(loudest[x], note.velocity() / (double) LOUDEST);
        });
        return loudest;
    }
}
