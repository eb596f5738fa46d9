package dev.consort.tui.pane.automation;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.timeline.TimeRuler;
import dev.consort.tui.timeline.TimeWindow;
import dev.consort.tui.widget.Curve;

/** Draws the curve of a lane with its points and the cursor. */
final class CurvePainter {
    private final PaneContext context;
    private final LaneCursor cursor;
    private final TimeRuler ruler;
    private final Curve curve;

    CurvePainter(PaneContext context, LaneCursor cursor) {
        this.context = context;
        this.cursor = cursor;
        this.ruler = new TimeRuler(context);
        this.curve = new Curve(context.glyphs());
    }

    void draw(Canvas canvas, TimeWindow window, FoundLane lane) {
        for (int y = 0; y < canvas.height(); y++) {
            ruler.grid(canvas, window, y);
        }
        int x = window.columnOf(cursor.time().tick());
        for (int y = 0; y < canvas.height() && window.shows(x); y++) {
            canvas.cell(x, y, context.glyphs().vertical(), Theme.STRONG);
        }
        Style style = lane.lane().enabled() ? Theme.GRAPH_LINE : Theme.FAINT;
        curve.line(canvas, values(window, lane), style);
        for (FoundLane.Placed each : lane.points(window.firstTick(), window.lastTick())) {
            point(canvas, window, each);
        }
        ruler.playhead(canvas, window);
    }

    /** The same in few rows and without the cursor: in a single row only the points. */
    void small(Canvas canvas, TimeWindow window, FoundLane lane) {
        for (int y = 0; y < canvas.height(); y++) {
            ruler.grid(canvas, window, y);
        }
        Style style = lane.lane().enabled() ? Theme.GRAPH_FILL : Theme.FAINT;
        if (canvas.height() > 1) {
            curve.line(canvas, values(window, lane), style);
        } else {
            lane.points(window.firstTick(), window.lastTick())
                    .forEach(each -> canvas.cell(
                            window.columnOf(each.tick()), 0, context.glyphs().dot(), style));
        }
        ruler.playhead(canvas, window);
    }

    private double[] values(TimeWindow window, FoundLane lane) {
        double[] values = new double[curve.samples(window.columns())];
        double ticks = (double) window.columns() * window.step() / values.length;
        for (int i = 0; i < values.length; i++) {
            values[i] = lane.lane().points().valueAt(window.firstTick() + (i + 0.5) * ticks);
        }
        return values;
    }

    private void point(Canvas canvas, TimeWindow window, FoundLane.Placed each) {
        int y = (int) Math.round((1 - each.point().value()) * (canvas.height() - 1));
        boolean isChosen = each.tick() >= cursor.from() && each.tick() < cursor.to();
        Style style = isChosen ? Theme.SELECTED : Theme.STRONG;
        canvas.cell(window.columnOf(each.tick()), y, context.glyphs().dot(), style);
    }
}
