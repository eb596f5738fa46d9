package dev.consort.tui.pane.tuner;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;

/** A scale from 50 cents flat to 50 cents sharp, and where a pitch is on it. */
final class Needle {
    /** Fewer cents than most people hear. */
    private static final double IN_TUNE = 3;

    private static final int ENDS = 50;

    private final Glyphs glyphs;

    Needle(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Draws the scale and, unless it is NaN, the pitch; three rows high. */
    void draw(Canvas canvas, double cents) {
        int width = canvas.width();
        for (int x = 0; x < width; x++) {
            canvas.cell(x, 1, glyphs.horizontal(), Theme.GRAPH_AXIS);
        }
        for (int mark = -ENDS; mark <= ENDS; mark += 25) {
            canvas.cell(at(mark, width), 1, glyphs.vertical(), mark == 0 ? Theme.STRONG : Theme.GRAPH_AXIS);
        }
        canvas.text(0, 2, "flat " + -ENDS, Theme.GRAPH_AXIS);
        canvas.text(at(0, width), 2, "0", Theme.GRAPH_AXIS);
        canvas.textRight(2, "+" + ENDS + " sharp", Theme.GRAPH_AXIS);
        if (!Double.isNaN(cents)) {
            int x = at(Math.max(-ENDS, Math.min(ENDS, cents)), width);
            canvas.cell(x, 0, glyphs.full(), style(cents));
            canvas.cell(x, 1, glyphs.full(), style(cents));
        }
    }

    private static int at(double cents, int width) {
        return (int) Math.round((cents + ENDS) / (2 * ENDS) * (width - 1));
    }

    private static Style style(double cents) {
        return isInTune(cents) ? Theme.METER_LOW.strong() : Theme.METER_MIDDLE;
    }

    private static boolean isInTune(double cents) {
        return Math.abs(cents) <= IN_TUNE;
    }

    /** In words: in tune, or how far off it is and where to. */
    static String text(double cents) {
        if (isInTune(cents)) {
            return "in tune";
        }
        return Math.round(Math.abs(cents)) + " cents " + (cents < 0 ? "flat, tune up" : "sharp, tune down");
    }
}
