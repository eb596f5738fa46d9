package dev.consort.tui.pane.roll.picture;

import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.theme.Theme;

/** Draws the ruler, the keys at the left, the grid with everything in it, and the cursor. */
public final class RollPainter {
    private final Workbench bench;
    private final PaneContext context;
    private final RollLook look;
    private final RollRuler ruler;
    private final NotePainter notes;
    private final LanePainter lanes;

    public RollPainter(Workbench bench, RollLook look) {
        this.bench = bench;
        this.context = bench.context();
        this.look = look;
        this.ruler = new RollRuler(context);
        this.notes = new NotePainter(bench);
        this.lanes = new LanePainter(context);
    }

    /** Draws everything; the ruler is the first row, velocities the last ones. */
    public void draw(Canvas canvas, RollWindow window, EditedNotes edited, int velocityRows) {
        int gutter = KeyNames.width(edited);
        int cursor = bench.roll().pitch();
        ruler.draw(canvas.region(gutter, 0, window.columns(), 1), window, edited);
        KeyNames.draw(canvas.region(0, 1, gutter - 1, window.rows()), window, edited, cursor);
        Canvas grid = canvas.region(gutter, 1, window.columns(), window.rows());
        grid(grid, window, edited);
        others(grid, window, edited);
        if (look.isWithOthers()) {
            notes.others(grid, window, edited);
        }
        lanes.overlay(grid, window, look.overlay(context, edited));
        notes.draw(grid, window, edited);
        marks(grid, window, edited);
        lanes.velocities(
                canvas.region(0, 1 + window.rows(), canvas.width(), velocityRows),
                window,
                edited,
                gutter,
                velocityRows);
    }

    private void grid(Canvas grid, RollWindow window, EditedNotes edited) {
        TimeSignature signature = bench.signature();
        int end = end(edited);
        for (int x = 0; x < window.columns() && window.tickAt(x) < end; x++) {
            boolean bar = window.begins(x, signature.barTicks());
            boolean beat = window.begins(x, signature.beatTicks());
            int glyph =
                    bar ? context.glyphs().vertical() : beat ? context.glyphs().gridDot() : ' ';
            for (int y = 0; y < window.rows() && window.pitchAt(y) >= 0; y++) {
                grid.cell(x, y, glyph, shade(bar ? Theme.GRID_BAR : Theme.GRID_BEAT, window.pitchAt(y)));
            }
        }
    }

    /** Behind the end of a clip nothing is heard. */
    private int end(EditedNotes edited) {
        return edited.content() == null ? Ticks.LAST : edited.content().length();
    }

    private static Style shade(Style style, int pitch) {
        boolean black = PitchClass.pitchName(pitch).contains("#");
        return black ? Theme.onBlackKey(style) : style;
    }

    /** A line of dots where somebody else is. */
    private void others(Canvas grid, RollWindow window, EditedNotes edited) {
        for (Player player : ruler.othersHere(edited)) {
            int x = window.columnOf(player.focus().tick());
            Style style = Theme.player(player.colour()).strong();
            for (int y = 0; y < window.rows() && window.pitchAt(y) >= 0; y++) {
                grid.cell(x, y, context.glyphs().dot(), style);
            }
        }
    }

    private void marks(Canvas grid, RollWindow window, EditedNotes edited) {
        int playing = window.columnOf(ruler.playhead(edited));
        int x = window.columnOf(bench.roll().tick());
        for (int y = 0; y < window.rows(); y++) {
            grid.restyle(playing, y, Theme::onPlayhead);
        }
        if (bench.selection().isOn()) {
            notes.selection(grid, window);
        }
        Style cursor = Theme.TEXT.strong();
        boolean hole = bench.selection().isOn();
        grid.restyle(x, window.rowOf(bench.roll().pitch()), style -> hole ? cursor : cursor.reversed());
    }
}
