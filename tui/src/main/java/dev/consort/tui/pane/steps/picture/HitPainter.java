package dev.consort.tui.pane.steps.picture;

import dev.consort.protocol.state.sequencer.Step;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.Hit;
import dev.consort.tui.pane.steps.kit.StepArea;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;

/** Draws the hits: as long as they are loud, with a mark where they do not always sound or are not at their pad's pitch. */
final class HitPainter {
    private static final int LOUDEST = 127;
    private static final int SOFT = 50;
    private static final int LOUD = 100;
    private static final int PERHAPS = '?';

    private final StepBench bench;
    private final Glyphs glyphs;

    HitPainter(StepBench bench) {
        this.bench = bench;
        this.glyphs = bench.context().glyphs();
    }

    void draw(Canvas body, StepGrid grid, EditedKit kit, int beat) {
        boolean[][] roll = bench.isRollSeen() ? RollHits.of(bench.context(), kit) : null;
        for (int pad = grid.firstPad(); pad < grid.firstPad() + grid.pads(); pad++) {
            for (int step = grid.firstStep(); step < grid.firstStep() + grid.steps(); step++) {
                boolean isBeat = step % beat == 0;
                int glyph = roll != null && roll[pad][step]
                        ? glyphs.horizontal()
                        : isBeat ? glyphs.vertical() : glyphs.gridDot();
                boolean ghost = roll != null && roll[pad][step];
                Style style = ghost ? Theme.FAINT : isBeat ? Theme.GRID_BAR : Theme.GRID_BEAT;
                body.cell(grid.x(step), grid.y(pad), glyph, style);
            }
        }
        Style colour = bench.context().holder(kit.id()).style();
        int last = grid.firstStep() + grid.steps() - 1;
        for (Hit hit :
                kit.in(new StepArea(grid.firstPad(), grid.firstPad() + grid.pads() - 1, grid.firstStep(), last))) {
            hit(body, grid, hit, colour);
        }
    }

    private void hit(Canvas body, StepGrid grid, Hit at, Style colour) {
        int x = grid.x(at.step());
        int y = grid.y(at.pad());
        Step hit = at.hit();
        Style style = hit.velocity() < SOFT ? colour.faint() : hit.velocity() >= LOUD ? colour.strong() : colour;
        bar(body, x, y, Math.max(1, grid.cell() - 1), hit.velocity(), style);
        if (hit.probability() != null) {
            body.cell(x, y, PERHAPS, style.reversed());
        }
        if (hit.pitch() != null && grid.cell() > 1) {
            body.cell(x + grid.cell() - 1, y, hit.pitch() < 0 ? '-' : '+', Theme.STRONG);
        }
    }

    /** Whole cells, and a part of one where the terminal can show it; at least something. */
    private void bar(Canvas body, int x, int y, int cells, int velocity, Style style) {
        double length = cells * velocity / (double) LOUDEST;
        int whole = (int) length;
        for (int i = 0; i < cells; i++) {
            body.cell(x + i, y, ' ', style);
        }
        for (int i = 0; i < whole; i++) {
            body.cell(x + i, y, glyphs.full(), style);
        }
        if (whole < cells) {
            tip(body, x + whole, y, length - whole, whole == 0, style);
        }
    }

    private void tip(Canvas body, int x, int y, double part, boolean alone, Style style) {
        int eighths = (int) Math.round(part * 8);
        if (glyphs.eighths().isEmpty()) {
            if (alone || part >= 0.5) {
                body.cell(x, y, part >= 0.5 ? glyphs.full() : glyphs.dot(), style);
            }
        } else if (eighths > 0 || alone) {
            int at = Math.max(1, eighths);
            body.cell(x, y, at > 7 ? glyphs.full() : glyphs.eighths().charAt(at - 1), style);
        }
    }
}
