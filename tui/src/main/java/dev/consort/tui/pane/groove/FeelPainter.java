package dev.consort.tui.pane.groove;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;

/** A picture of a bar: where sixteenths are written, and where they sound. */
final class FeelPainter {
    static final int ROWS = 4;

    private static final int LABEL = 9;
    private static final int SIXTEENTH = Ticks.PER_QUARTER / 4;

    private final PaneContext context;

    FeelPainter(PaneContext context) {
        this.context = context;
    }

    void draw(Canvas canvas, Instrument one, Groove groove) {
        TimeSignature measure =
                groove.timeSignature() == null ? context.state().session().timeSignature() : groove.timeSignature();
        int bar = measure.barTicks();
        double millisPerTick = 60_000 / context.state().session().bpm() / Ticks.PER_QUARTER;
        double late = groove.offsetMillis() / millisPerTick;
        canvas.text(0, 0, "A bar of " + one.name() + " in sixteenths", Theme.HEADING);
        canvas.text(0, 1, "written", Theme.FAINT);
        canvas.text(0, 2, "sounds", Theme.STRONG);
        Canvas grid = canvas.region(LABEL, 1, canvas.width() - LABEL, 2);
        for (int tick = 0; tick < bar; tick += SIXTEENTH) {
            boolean beat = tick % measure.beatTicks() == 0;
            int mark = beat ? context.glyphs().vertical() : context.glyphs().gridDot();
            grid.cell(column(grid, tick, bar), 0, mark, Theme.GRID_BAR);
            double sounds = swung(tick, bar, groove) + late;
            grid.cell(
                    Math.max(0, column(grid, sounds, bar)), 1, context.glyphs().dot(), Theme.STRONG);
        }
    }

    private static int column(Canvas grid, double tick, int bar) {
        return (int) Math.round(tick * (grid.width() - 1) / bar);
    }

    /** As the sound engine has it: at full swing an off-beat is a third of half a beat late. */
    static double swung(double tick, int bar, Groove groove) {
        double fine =
                groove.grid() == SwingGrid.EIGHTHS ? tick : bent(tick, bar, Ticks.PER_QUARTER / 2, groove.swing());
        return groove.grid() == SwingGrid.SIXTEENTHS ? fine : bent(fine, bar, Ticks.PER_QUARTER, groove.swing());
    }

    private static double bent(double tick, int bar, int beat, double swing) {
        double begin = Math.floor(tick / beat) * beat;
        double half = beat / 2.0;
        double late = swing * half / 3;
        double since = tick - begin;
        if (begin + beat > bar) {
            return tick;
        }
        return since <= half
                ? begin + since * (half + late) / half
                : begin + beat - (beat - since) * (half - late) / half;
    }
}
