package dev.consort.tui.pane.song;

import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.timeline.TimeWindow;

/** Draws a clip in its place: its name over a bar and, where there are more rows, its notes in small. */
final class ClipPainter {
    private final PaneContext context;

    ClipPainter(PaneContext context) {
        this.context = context;
    }

    void draw(Canvas grid, TimeWindow window, PlacedClip placed) {
        if (placed.end() <= window.firstTick() || placed.start() >= window.lastTick()) {
            return;
        }
        Style colour = context.holder(placed.placement().instrument()).style();
        int first = window.columnOf(placed.start());
        int last = Math.max(first, Math.min(window.columns() - 1, window.columnOf(placed.end() - 1.0)));
        blank(grid, first, last);
        bar(grid, window, placed, first, last, colour);
        if (grid.height() > 1) {
            notes(grid.region(0, 1, grid.width(), grid.height() - 1), window, placed, colour);
        }
    }

    private static void blank(Canvas grid, int first, int last) {
        for (int x = Math.max(0, first); x <= last; x++) {
            for (int y = 1; y < grid.height(); y++) {
                grid.cell(x, y, ' ', Theme.TEXT);
            }
        }
    }

    private void bar(Canvas grid, TimeWindow window, PlacedClip placed, int first, int last, Style colour) {
        int length = placed.clip().length();
        for (int x = Math.max(0, first); x <= last; x++) {
            int from = window.tickAt(x) - placed.start();
            boolean anew = x > first && from / length > (from - window.step()) / length;
            grid.cell(
                    x, 0, anew ? context.glyphs().vertical() : context.glyphs().noteBody(), colour);
        }
        if (first >= 0) {
            grid.cell(first, 0, context.glyphs().noteStart(), colour);
        }
        int at = Math.max(-1, first) + 1;
        grid.text(at, 0, placed.label(owner(placed.clip())), colour.strong(), last - at);
    }

    private String owner(Clip clip) {
        Instrument instrument = context.state().instruments().get(clip.instrument());
        return instrument == null ? "?" : instrument.name();
    }

    /** A dot for every column and every share of the clip's range of pitches in which a note begins. */
    private void notes(Canvas rows, TimeWindow window, PlacedClip placed, Style colour) {
        Clip clip = placed.clip();
        int[] range = {127, 0};
        clip.notes().window(0, clip.length(), (tick, pitch, note) -> {
            range[0] = Math.min(range[0], pitch);
            range[1] = Math.max(range[1], pitch);
        });
        long from = Math.max(placed.start(), window.firstTick());
        long round = placed.start() + (from - placed.start()) / clip.length() * clip.length();
        for (long at = round; at < Math.min(placed.end(), window.lastTick()); at += clip.length()) {
            long begin = at;
            clip.notes().window(0, Math.min(clip.length(), placed.end() - at), (tick, pitch, note) -> {
                int share = (range[1] - pitch) * rows.height() / (range[1] - range[0] + 1);
                rows.cell(
                        window.columnOf(begin + (double) tick),
                        share,
                        context.glyphs().dot(),
                        colour);
            });
        }
    }
}
