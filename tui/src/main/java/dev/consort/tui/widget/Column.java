package dev.consort.tui.widget;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;

/** One column that rises from the bottom row, as finely as its cells can be divided. */
final class Column {
    private final Glyphs glyphs;

    Column(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** @param value 0 for nothing to 1 for the whole height; NaN is nothing */
    void draw(Canvas canvas, int x, double value, Style style) {
        int steps = glyphs.columns().length() + 1;
        long lit = Double.isNaN(value) ? 0 : Math.round(Math.max(0, Math.min(1, value)) * canvas.height() * steps);
        for (int y = canvas.height() - 1; lit > 0; y--, lit -= steps) {
            canvas.cell(x, y, lit >= steps ? glyphs.full() : glyphs.columns().charAt((int) lit - 1), style);
        }
    }
}
