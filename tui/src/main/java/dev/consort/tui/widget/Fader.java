package dev.consort.tui.widget;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;

/** A slider: where a value is between its ends. */
public final class Fader {
    private final Glyphs glyphs;

    public Fader(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Lying; {@code position} is 0 at the left and 1 at the right. */
    public void row(Canvas canvas, int x, int y, int width, double position, Style style) {
        for (int i = 0; i < width; i++) {
            canvas.cell(x + i, y, glyphs.empty(), Theme.GRID_BEAT);
        }
        canvas.cell(x + at(position, width), y, glyphs.knob(), style);
    }

    /** Standing, three columns wide; {@code position} is 0 at the bottom and 1 at the top. */
    public void column(Canvas canvas, int x, int top, int height, double position, Style style) {
        for (int i = 0; i < height; i++) {
            canvas.cell(x + 1, top + i, glyphs.vertical(), Theme.GRID_BEAT);
        }
        int y = top + height - 1 - at(position, height);
        for (int i = 0; i < 3; i++) {
            canvas.cell(x + i, y, glyphs.noteBody(), style);
        }
    }

    private static int at(double position, int cells) {
        return (int) Math.round(Math.max(0, Math.min(1, position)) * (cells - 1));
    }
}
