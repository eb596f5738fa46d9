package dev.consort.tui.pane.mixer;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Meter;

/** The scale at the left: decibels beside the meters, and what the other rows are. */
final class ScalePainter {
    private static final int[] DECIBELS = {0, -6, -12, -18, -24, -36};

    private ScalePainter() {}

    static void draw(Canvas canvas, StripRows rows, MixerLayout layout) {
        label(canvas, 0, layout.isCutLeft() ? "<<" : "");
        label(canvas, rows.peak(), "peak");
        decibels(canvas, rows);
        label(canvas, rows.level(), "dB");
        label(canvas, rows.pan(), "pan");
        label(canvas, rows.output(), "to");
        label(canvas, rows.sends(), "sends");
        label(canvas, rows.effectRows() > 0 ? rows.effects() : -1, "fx");
    }

    private static void label(Canvas canvas, int y, String text) {
        if (y >= 0) {
            canvas.text(0, y, text, Theme.FAINT);
        }
    }

    private static void decibels(Canvas canvas, StripRows rows) {
        int before = -1;
        for (int decibels : DECIBELS) {
            int lit = (int) Math.round(Meter.position(Math.pow(10, decibels / 20.0)) * rows.fader());
            int y = rows.faderTop() + rows.fader() - lit;
            if (rows.fader() > 1 && y > before && lit > 0) {
                String text = Integer.toString(decibels);
                canvas.text(Math.max(0, 4 - text.length()), y, text, Theme.GRAPH_AXIS);
                before = y;
            }
        }
    }
}
