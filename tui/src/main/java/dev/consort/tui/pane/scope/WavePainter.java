package dev.consort.tui.pane.scope;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import java.util.List;

/** The wave of 20 ms that begin where it rises through zero. */
final class WavePainter {
    private static final double FULL_SCALE = 127;
    private static final int MILLIS = 20;

    private final Glyphs glyphs;

    WavePainter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Draws it {@code zoom} times as large as it is. */
    void draw(Canvas canvas, List<Integer> points, int zoom) {
        int rows = canvas.height() - 2;
        if (rows < 1 || canvas.width() < 1) {
            return;
        }
        canvas.text(1, 0, "Wave", Theme.HEADING);
        canvas.textRight(0, zoom == 1 ? "full scale " : zoom + " times as large ", Theme.FAINT);
        for (int x = 0; x < canvas.width(); x++) {
            canvas.cell(x, 1 + rows / 2, glyphs.horizontal(), Theme.GRAPH_AXIS);
        }
        int before = row(points.get(0), rows, zoom);
        for (int x = 0; x < canvas.width(); x++) {
            int y = row(points.get(x * points.size() / canvas.width()), rows, zoom);
            stroke(canvas, x, before, y);
            before = y;
        }
        time(canvas);
    }

    private static int row(int point, int rows, int zoom) {
        double up = Math.max(-1, Math.min(1, point * zoom / FULL_SCALE));
        return 1 + (int) Math.round((1 - up) / 2 * (rows - 1));
    }

    /** A line upright from one row to the other, so that steep waves hang together. */
    private void stroke(Canvas canvas, int x, int from, int to) {
        int step = Integer.compare(to, from);
        for (int y = from + step; y != to; y += step) {
            canvas.cell(x, y, glyphs.vertical(), Theme.GRAPH_FILL);
        }
        canvas.cell(x, to, glyphs.full(), Theme.GRAPH_LINE);
    }

    private static void time(Canvas canvas) {
        int y = canvas.height() - 1;
        for (int millis = 0; millis < MILLIS; millis += 5) {
            canvas.text(millis * canvas.width() / MILLIS, y, millis + " ms", Theme.GRAPH_AXIS);
        }
    }
}
