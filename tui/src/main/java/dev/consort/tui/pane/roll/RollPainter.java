package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.theme.Theme;

/** Draws the ruler, the keys at the left, the grid, the notes, the playhead and the cursor. */
final class RollPainter {
    private static final int KEYS = 5;
    private static final int DRUMS = 12;
    private static final int REACH = 16 * 1920;

    private final PaneContext context;
    private final RollRuler ruler;

    RollPainter(PaneContext context) {
        this.context = context;
        this.ruler = new RollRuler(context);
    }

    /** Columns that the names of the keys take. */
    static int gutter(Instrument instrument) {
        return instrument.source().type().isDrums() ? DRUMS : KEYS;
    }

    void draw(Canvas canvas, RollWindow window, Instrument instrument) {
        int gutter = gutter(instrument);
        ruler.draw(canvas.region(gutter, 0, window.columns(), 1), window, instrument);
        keys(canvas.region(0, 1, gutter - 1, window.rows()), window, instrument);
        Canvas grid = canvas.region(gutter, 1, window.columns(), window.rows());
        grid(grid, window);
        notes(grid, window, instrument);
        playhead(grid, window);
        int x = window.columnOf(context.view().roll().tick());
        int y = window.rowOf(context.view().roll().pitch());
        grid.restyle(x, y, style -> Theme.TEXT.strong().reversed());
    }

    private void keys(Canvas canvas, RollWindow window, Instrument instrument) {
        for (int y = 0; y < window.rows(); y++) {
            int pitch = window.topPitch() - y;
            if (pitch < 0) {
                return;
            }
            boolean drums = instrument.source().type().isDrums();
            boolean here = pitch == context.view().roll().pitch();
            Style style = here ? Theme.SELECTED : pitch % 12 == 0 && !drums ? Theme.STRONG : Theme.KEY_LABEL;
            canvas.textRight(y, drums ? DrumNames.of(pitch) : PitchClass.pitchName(pitch), style);
        }
    }

    private void grid(Canvas grid, RollWindow window) {
        TimeSignature signature = context.state().session().timeSignature();
        for (int x = 0; x < window.columns(); x++) {
            int tick = window.tickAt(x);
            boolean bar = tick % signature.barTicks() == 0;
            boolean beat = tick % signature.beatTicks() == 0;
            int glyph =
                    bar ? context.glyphs().vertical() : beat ? context.glyphs().gridDot() : ' ';
            for (int y = 0; y < window.rows() && window.topPitch() - y >= 0; y++) {
                grid.cell(x, y, glyph, shade(bar ? Theme.GRID_BAR : Theme.GRID_BEAT, window.topPitch() - y));
            }
        }
    }

    private static Style shade(Style style, int pitch) {
        boolean black = PitchClass.pitchName(pitch).contains("#");
        return black ? Theme.onBlackKey(style) : style;
    }

    private void notes(Canvas grid, RollWindow window, Instrument instrument) {
        Style colour = context.holder(instrument.id()).style();
        context.state()
                .pianoRoll()
                .notes(instrument.id())
                .window(window.firstTick() - (long) REACH, window.lastTick(), (tick, pitch, note) -> {
                    if (window.rowOf(pitch) >= 0 && window.rowOf(pitch) < window.rows()) {
                        note(grid, window, tick, window.rowOf(pitch), note, colour);
                    }
                });
    }

    private void note(Canvas grid, RollWindow window, int tick, int y, Note note, Style colour) {
        Style style = note.velocity() < 50 ? colour.faint() : note.velocity() >= 100 ? colour.strong() : colour;
        int first = window.columnOf(tick);
        int last = window.columnOf(tick + Math.max(1, note.duration()) - 1.0);
        for (int x = Math.max(0, first); x <= Math.min(last, window.columns() - 1); x++) {
            grid.cell(
                    x,
                    y,
                    x == first ? context.glyphs().noteStart() : context.glyphs().noteBody(),
                    style);
        }
    }

    private void playhead(Canvas grid, RollWindow window) {
        Levels levels = context.studio().levels();
        int x = window.columnOf(levels.tick());
        for (int y = 0; levels.playing() && y < window.rows(); y++) {
            grid.restyle(x, y, Theme::onPlayhead);
        }
    }
}
