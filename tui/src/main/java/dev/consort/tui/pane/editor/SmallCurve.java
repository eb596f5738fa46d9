package dev.consort.tui.pane.editor;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;

/** A line through one value for each column, a few rows high. */
record SmallCurve(Glyphs glyphs) {
    /** Draws values from 0, at the bottom, to 1, at the top. */
    void draw(Canvas canvas, double[] values) {
        int before = row(canvas, values[0]);
        for (int x = 0; x < values.length; x++) {
            int y = row(canvas, values[x]);
            for (int between = Math.min(before, y) + 1; between < Math.max(before, y); between++) {
                canvas.cell(x, between, glyphs.vertical(), Theme.GRAPH_LINE);
            }
            canvas.cell(x, y, glyphs.dot(), Theme.GRAPH_LINE);
            before = y;
        }
    }

    private static int row(Canvas canvas, double value) {
        return (int) Math.round((1 - Math.max(0, Math.min(1, value))) * (canvas.height() - 1));
    }
}
