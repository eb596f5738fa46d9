package dev.consort.tui.pane.automation;

import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.automation.targets.LaneValue;
import dev.consort.tui.pane.automation.targets.TargetLabel;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.timeline.TimeRuler;
import dev.consort.tui.timeline.TimeWindow;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.widget.ScrollWindow;

/** Draws bars, the curve of the selected lane, and under it all lanes with their points. */
final class AutomationPainter {
    private static final int FEWEST = 3;
    private static final int HIGH = 36;
    private static final int HIGHEST_LANE = 5;

    private final PaneContext context;
    private final LaneCursor cursor;
    private final TimeRuler ruler;
    private final CurvePainter curve;
    private int curveRows = 1;
    private int firstLane;
    private int laneRows = 1;

    AutomationPainter(PaneContext context, LaneCursor cursor) {
        this.context = context;
        this.cursor = cursor;
        this.ruler = new TimeRuler(context);
        this.curve = new CurvePainter(context, cursor);
    }

    /** Columns that names and values take on a screen of a width. */
    static int gutter(int width) {
        return width >= 120 ? 36 : width >= 70 ? 24 : 18;
    }

    /** Rows of the curve, the first of which lies under the bars. */
    int curveRows() {
        return curveRows;
    }

    /** The place among the lanes of one in a row under the curve. */
    int laneAt(int row) {
        return firstLane + row / laneRows;
    }

    void draw(Canvas canvas, FoundLane lane) {
        int gutter = gutter(canvas.width());
        TimeWindow window = cursor.time().window(context, canvas.width() - gutter);
        int lanes = context.state().automation().lanes().size();
        laneRows = canvas.height() < HIGH ? 1 : Math.max(1, Math.min(HIGHEST_LANE, canvas.height() / 2 / lanes));
        int list = Math.min(lanes * laneRows, Math.max(FEWEST, canvas.height() / (laneRows > 1 ? 2 : 3)));
        curveRows = Math.max(1, canvas.height() - 2 - list);
        Canvas bars = canvas.region(gutter, 0, window.columns(), 1);
        ruler.draw(bars, window);
        selection(bars, window);
        if (lane.lane().target() instanceof Target.OfInstrument part) {
            ruler.others(bars, window, 0, PaneId.AUTOMATION, part.instrument());
        }
        scale(canvas.region(0, 1, gutter - 1, curveRows), lane);
        curve.draw(canvas.region(gutter, 1, window.columns(), curveRows), window, lane);
        int top = curveRows + 2;
        list(canvas.region(0, top, canvas.width(), canvas.height() - top), window, gutter, lane.id());
    }

    private void selection(Canvas bars, TimeWindow window) {
        int first = Math.max(0, window.columnOf(cursor.from()));
        int last = Math.min(window.columns() - 1, window.columnOf(cursor.to() - 1.0));
        for (int x = first; x <= last; x++) {
            bars.restyle(x, 0, Style::reversed);
        }
    }

    private void scale(Canvas canvas, FoundLane lane) {
        LaneValue value = LaneValue.of(context.state(), lane.lane().target());
        int last = canvas.height() - 1;
        canvas.textRight(0, value.text(1), Theme.KEY_LABEL);
        if (last >= 4) {
            canvas.textRight(last / 2, value.text(0.5), Theme.KEY_LABEL);
        }
        canvas.textRight(last, value.text(0), Theme.KEY_LABEL);
        if (lane.lane().points().isEmpty() && last >= 2) {
            canvas.text(1, 1, "no points yet", Theme.FAINT);
        }
    }

    private void list(Canvas canvas, TimeWindow window, int gutter, int selected) {
        int[] ids = context.state().automation().lanes().ids();
        int at = 0;
        while (at < ids.length - 1 && ids[at] != selected) {
            at++;
        }
        int shown = Math.max(1, canvas.height() / laneRows);
        firstLane = Math.max(0, ScrollWindow.first(at, ids.length, shown));
        for (int i = 0; i < shown && firstLane + i < ids.length; i++) {
            Canvas row = canvas.region(0, i * laneRows, canvas.width(), laneRows);
            int id = ids[firstLane + i];
            FoundLane found =
                    new FoundLane(id, context.state().automation().lanes().get(id));
            name(row, gutter, found, id == selected);
            curve.small(row.region(gutter, 0, window.columns(), Math.max(1, laneRows - 1)), window, found);
        }
    }

    private void name(Canvas row, int gutter, FoundLane found, boolean selected) {
        Lane lane = found.lane();
        row.text(0, 0, selected ? ">" : " ", Theme.STRONG);
        if (lane.armed()) {
            row.text(1, 0, Glyphs.text(context.glyphs().record()), Theme.SOLO);
        }
        int x = row.text(3, 0, lane.enabled() ? "" : "off ", Theme.MUTED);
        Style style = selected ? Theme.SELECTED : lane.enabled() ? Theme.TEXT : Theme.FAINT;
        String name = TargetLabel.of(context.state(), lane.target()).text();
        row.text(x, 0, fitting(row, name, gutter - 1 - x), style);
        String value = LaneValue.of(context.state(), lane.target())
                .text(lane.points().valueAt(cursor.time().tick()));
        row.text(3, 1, value.isEmpty() ? "no points yet" : value, Theme.FAINT);
    }

    private String fitting(Canvas row, String name, int room) {
        String cut = name;
        while (row.widthOf(cut) > Math.max(1, room - (cut.length() < name.length() ? 1 : 0))) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.length() < name.length() ? cut + context.glyphs().ellipsis() : cut;
    }
}
