package dev.consort.tui.timeline;

import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;

/** The line of bar numbers, with the loop drawn along it and the playhead; and who else looks at the same view. */
public final class TimeRuler {
    private final PaneContext context;

    public TimeRuler(PaneContext context) {
        this.context = context;
    }

    /** Draws it into the first row. */
    public void draw(Canvas canvas, TimeWindow window) {
        loop(canvas, window);
        bars(canvas, window);
        Levels levels = context.studio().levels();
        if (levels.playing()) {
            canvas.cell(window.columnOf(levels.tick()), 0, context.glyphs().play(), Theme.STRONG);
        }
    }

    private void loop(Canvas canvas, TimeWindow window) {
        Transport transport = context.state().transport();
        for (int x = 0; transport.looping() && x < window.columns(); x++) {
            int tick = window.tickAt(x);
            if (tick >= transport.loopStart() && tick < transport.loopEnd()) {
                canvas.cell(x, 0, context.glyphs().horizontal(), Theme.HEADING);
            }
        }
    }

    private void bars(Canvas canvas, TimeWindow window) {
        int bar = context.state().session().timeSignature().barTicks();
        int free = 0;
        for (int x = 0; x < window.columns(); x++) {
            if (x >= free && window.begins(x, bar)) {
                int number = (window.tickAt(x) + bar - 1) / bar + 1;
                free = canvas.text(x, 0, Integer.toString(number), Theme.STRONG) + 1;
            }
        }
    }

    /** Lines between bars, and dots at beats where they are not too close, in a row of a picture. */
    public void grid(Canvas canvas, TimeWindow window, int y) {
        int bar = context.state().session().timeSignature().barTicks();
        int beat = context.state().session().timeSignature().beatTicks();
        for (int x = 0; x < window.columns(); x++) {
            if (bar >= 3 * window.step() && window.begins(x, bar)) {
                canvas.cell(x, y, context.glyphs().vertical(), Theme.GRID_BAR);
            } else if (beat >= 2 * window.step() && window.begins(x, beat)) {
                canvas.cell(x, y, context.glyphs().gridDot(), Theme.GRID_BEAT);
            }
        }
    }

    /** Marks the column that is heard, in all rows of a picture. */
    public void playhead(Canvas canvas, TimeWindow window) {
        Levels levels = context.studio().levels();
        int x = window.columnOf(levels.tick());
        for (int y = 0; levels.playing() && y < canvas.height(); y++) {
            canvas.restyle(x, y, Theme::onPlayhead);
        }
    }

    /** Draws the initials of those who look at a place of an instrument in the same view. */
    public void others(Canvas canvas, TimeWindow window, int y, PaneId view, int instrument) {
        for (int id : context.state().players().ids()) {
            Player player = context.state().players().get(id);
            if (id != context.studio().clientId() && isHere(player, view, instrument)) {
                String name = player.name();
                String initial = name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
                int x = window.columnOf(player.focus().tick());
                canvas.text(
                        x, y, initial, Theme.player(player.colour()).strong().reversed());
            }
        }
    }

    private static boolean isHere(Player player, PaneId view, int instrument) {
        Focus focus = player.focus();
        return player.connected()
                && focus != null
                && view.wireName().equals(focus.pane())
                && focus.tick() != null
                && Integer.valueOf(instrument).equals(focus.instrument());
    }
}
