package dev.consort.tui.pane.song;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.timeline.TimeRuler;
import dev.consort.tui.timeline.TimeWindow;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.widget.ScrollWindow;
import java.util.List;

/** Draws bars and lanes. */
final class SongPainter {
    private static final int HIGHEST_LANE = 4;

    private final PaneContext context;
    private final SongCursor cursor;
    private final TimeRuler ruler;
    private final ClipPainter clips;
    private int firstLane;
    private int laneRows = 1;

    SongPainter(PaneContext context, SongCursor cursor) {
        this.context = context;
        this.cursor = cursor;
        this.ruler = new TimeRuler(context);
        this.clips = new ClipPainter(context);
    }

    /** Columns that the names of the lanes take on a screen of a width. */
    static int gutter(int width) {
        return width >= 120 ? 24 : width >= 70 ? 14 : 10;
    }

    /** The place among the instruments of the lane that lies in a row below the ruler. */
    int laneAt(int row) {
        return firstLane + row / laneRows;
    }

    void draw(Canvas canvas) {
        List<Instrument> all = context.state().instruments().inOrder().toList();
        int gutter = gutter(canvas.width());
        TimeWindow window = cursor.time().window(context, canvas.width() - gutter);
        ruler.draw(canvas.region(gutter, 0, window.columns(), 1), window);
        Canvas lanes = canvas.region(0, 1, canvas.width(), canvas.height() - 1);
        laneRows = Math.max(1, Math.min(HIGHEST_LANE, lanes.height() / Math.max(1, all.size())));
        int shown = Math.max(1, lanes.height() / laneRows);
        firstLane = Math.max(0, ScrollWindow.first(all.indexOf(context.selected()), all.size(), shown));
        for (int i = 0; i < shown && firstLane + i < all.size(); i++) {
            lane(lanes.region(0, i * laneRows, lanes.width(), laneRows), window, gutter, all.get(firstLane + i));
        }
        ruler.playhead(lanes.region(gutter, 0, window.columns(), laneRows * Math.min(shown, all.size())), window);
    }

    private void lane(Canvas canvas, TimeWindow window, int gutter, Instrument one) {
        name(canvas.region(0, 0, gutter - 1, canvas.height()), one);
        Canvas grid = canvas.region(gutter, 0, window.columns(), canvas.height());
        for (int y = 0; y < grid.height(); y++) {
            ruler.grid(grid, window, y);
        }
        for (PlacedClip placed : cursor.map().lane(one.id())) {
            clips.draw(grid, window, placed);
        }
        selection(grid, window, one);
        ruler.others(grid, window, 0, PaneId.ARRANGEMENT, one.id());
    }

    private void name(Canvas canvas, Instrument one) {
        boolean selected = one == context.selected();
        Holder holder = context.holder(one.id());
        canvas.text(0, 0, selected ? ">" : " ", Theme.STRONG);
        boolean both = canvas.width() >= 22;
        int end =
                canvas.text(1, 0, one.id() + " " + one.name(), selected ? Theme.SELECTED : Theme.TEXT, both ? 15 : 99);
        if (both) {
            canvas.text(Math.max(end + 1, 17), 0, holder.label(), holder.style());
        }
        if (canvas.height() > 1) {
            int x = canvas.text(3, 1, one.mute() ? "M " : "", Theme.MUTED);
            x = canvas.text(x, 1, one.solo() ? "S " : "", Theme.SOLO);
            canvas.text(x, 1, both ? "" : holder.label(), holder.style());
        }
    }

    private void selection(Canvas grid, TimeWindow window, Instrument one) {
        boolean isSelected = cursor.isSelecting() && cursor.hasLane(one.id());
        int from = isSelected ? cursor.from() : cursor.time().tick();
        int to = isSelected ? cursor.to() : from + 1;
        if (isSelected || one == context.selected()) {
            int last = Math.max(window.columnOf(from), window.columnOf(to - 1.0));
            for (int x = Math.max(0, window.columnOf(from)); x <= Math.min(last, window.columns() - 1); x++) {
                for (int y = 0; y < grid.height(); y++) {
                    grid.restyle(x, y, SongPainter::marked);
                }
            }
        }
    }

    private static Style marked(Style style) {
        return style.reversed();
    }
}
