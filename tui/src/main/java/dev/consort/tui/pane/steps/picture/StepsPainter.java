package dev.consort.tui.pane.steps.picture;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.PlayingStep;
import dev.consort.tui.pane.steps.kit.StepArea;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;
import java.util.function.UnaryOperator;

/** Draws the steps' numbers, the pads' names, the hits, and the cursor. */
public final class StepsPainter {
    private final StepBench bench;
    private final PaneContext context;
    private final HitPainter hits;
    private final PadNames names;

    public StepsPainter(StepBench bench) {
        this.bench = bench;
        this.context = bench.context();
        this.hits = new HitPainter(bench);
        this.names = new PadNames(context);
    }

    /**
     * Draws everything; the numbers are the first row.
     *
     * @param beat steps of a beat
     */
    public void draw(Canvas canvas, StepGrid grid, EditedKit kit, int beat) {
        PlayingStep playing = bench.playing(kit);
        boolean here = playing != null && playing.pattern() == kit.number();
        numbers(canvas, grid, kit, beat);
        others(canvas, grid, kit);
        if (here && grid.shows(playing.step())) {
            canvas.cell(grid.x(playing.step()), 0, context.glyphs().play(), Theme.STRONG);
        }
        Canvas body = canvas.region(0, 1, canvas.width(), canvas.height() - 1);
        for (int pad = grid.firstPad(); pad < grid.firstPad() + grid.pads(); pad++) {
            names.draw(body, grid, kit, pad, pad == bench.cursor().pad());
        }
        hits.draw(body, grid, kit, beat);
        if (here) {
            restyle(body, grid, playing.step(), Theme::onPlayhead);
        }
        marks(body, grid);
    }

    private void numbers(Canvas canvas, StepGrid grid, EditedKit kit, int beat) {
        int free = 0;
        for (int step = grid.firstStep(); step < grid.firstStep() + grid.steps(); step++) {
            if (grid.x(step) >= free && step % beat == 0) {
                free = canvas.text(grid.x(step), 0, Integer.toString(step + 1), Theme.HEADING) + 1;
            }
        }
        String pattern = "pattern " + (kit.number() + 1);
        canvas.text(1, 0, pattern, Theme.HEADING, grid.gutter() - 2);
    }

    /** Who else looks at this kit, at the step; which pattern they see is not known. */
    private void others(Canvas canvas, StepGrid grid, EditedKit kit) {
        IdMap<Player> players = context.state().players();
        for (int id : players.ids()) {
            Player player = players.get(id);
            if (id != context.studio().clientId() && isHere(player.focus(), kit)) {
                int step = player.focus().tick() / kit.kit().resolution().ticks();
                String initial = player.name().substring(0, player.name().offsetByCodePoints(0, 1));
                if (grid.shows(step)) {
                    Style style = Theme.player(player.colour()).strong().reversed();
                    canvas.text(grid.x(step), 0, initial, style);
                }
            }
        }
    }

    private static boolean isHere(Focus focus, EditedKit kit) {
        return focus != null
                && PaneId.STEPS.wireName().equals(focus.pane())
                && focus.tick() != null
                && Integer.valueOf(kit.id()).equals(focus.instrument());
    }

    private static void restyle(Canvas body, StepGrid grid, int step, UnaryOperator<Style> change) {
        for (int y = 0; grid.shows(step) && y < grid.pads() * grid.rows(); y++) {
            for (int i = 0; i < grid.cell(); i++) {
                body.restyle(grid.x(step) + i, y, change);
            }
        }
    }

    private void marks(Canvas body, StepGrid grid) {
        StepArea area = bench.cursor().area();
        for (int pad = area.firstPad(); pad <= area.lastPad(); pad++) {
            for (int step = area.firstStep(); step <= area.lastStep(); step++) {
                boolean cursor =
                        pad == bench.cursor().pad() && step == bench.cursor().step();
                if (grid.shows(step)
                        && grid.showsPad(pad)
                        && (!cursor || !bench.cursor().isSelecting())) {
                    mark(body, grid, pad, step);
                }
            }
        }
    }

    /** A wide cell keeps a gap between itself and the next. */
    private static void mark(Canvas body, StepGrid grid, int pad, int step) {
        int wide = Math.max(1, grid.cell() - 1);
        for (int i = 0; i < wide; i++) {
            body.restyle(grid.x(step) + i, grid.y(pad), Style::reversed);
        }
    }
}
