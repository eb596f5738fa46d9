package dev.consort.tui.pane.scope;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Curve;
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
        double[] shares = points.stream()
                .mapToDouble(point -> (point * zoom / FULL_SCALE + 1) / 2)
                .toArray();
        new Curve(glyphs).line(canvas.region(0, 1, canvas.width(), rows), shares, Theme.GRAPH_LINE);
        time(canvas);
    }

    private static void time(Canvas canvas) {
        int y = canvas.height() - 1;
        for (int millis = 0; millis < MILLIS; millis += 5) {
            canvas.text(millis * canvas.width() / MILLIS, y, millis + " ms", Theme.GRAPH_AXIS);
        }
    }
}
