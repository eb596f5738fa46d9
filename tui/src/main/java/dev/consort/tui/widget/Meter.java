package dev.consort.tui.widget;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;

/** A level as a row or column of cells, scaled in decibels so that soft sounds are seen. */
public final class Meter {
    private static final double FLOOR_DECIBELS = -48;
    private static final double HOT = 0.95;
    private static final double WARM = 0.75;

    private final Glyphs glyphs;

    public Meter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** From left to right. */
    public void row(Canvas canvas, int x, int y, int width, double level) {
        int lit = (int) Math.round(position(level) * width);
        for (int i = 0; i < lit; i++) {
            canvas.cell(x + i, y, glyphs.full(), heat((i + 1) / (double) width));
        }
    }

    /** From the bottom row upwards. */
    public void column(Canvas canvas, int x, int top, int height, double level) {
        int lit = (int) Math.round(position(level) * height);
        for (int i = 0; i < lit; i++) {
            canvas.cell(x, top + height - 1 - i, glyphs.full(), heat((i + 1) / (double) height));
        }
    }

    /** Marks a level on a column that was drawn: what was the loudest lately. Silence has no mark. */
    public void mark(Canvas canvas, int x, int top, int height, double level) {
        int lit = (int) Math.round(position(level) * height);
        if (lit > 0) {
            canvas.cell(x, top + height - lit, glyphs.noteBody(), heat(lit / (double) height));
        }
    }

    /** Where a level (1 is full scale) lies on the scale, 0–1. */
    public static double position(double level) {
        if (!(level > 0)) {
            return 0;
        }
        double decibels = 20 * Math.log10(level);
        return Math.max(0, Math.min(1, 1 - decibels / FLOOR_DECIBELS));
    }

    private static Style heat(double position) {
        return position > HOT ? Theme.METER_HIGH : position > WARM ? Theme.METER_MIDDLE : Theme.METER_LOW;
    }
}
