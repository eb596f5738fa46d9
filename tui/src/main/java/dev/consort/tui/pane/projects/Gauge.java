package dev.consort.tui.pane.projects;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;

/** How much of something is done, as a row that fills from the left. */
final class Gauge {
    private final Glyphs glyphs;

    Gauge(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Draws a share, 0–1. */
    void row(Canvas canvas, int x, int y, int width, double share) {
        int lit = (int) Math.round(Math.max(0, Math.min(1, share)) * width);
        for (int i = 0; i < width; i++) {
            canvas.cell(x + i, y, i < lit ? glyphs.full() : glyphs.empty(), i < lit ? Theme.STRONG : Theme.GRID_BEAT);
        }
    }
}
