package dev.consort.tui.pane.steps.picture;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.StepBench;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.theme.Theme;

/**
 * Lays a kit out: the pads, what is known of the patterns below, and the pad's settings beside them where it is wide, else in
 * their place.
 */
public final class StepsBoard {
    private static final int ABOVE = 2;
    private static final int FACTS = 3;
    private static final int MAPS = Kit.PADS + 2;
    private static final int SETTINGS = 40;
    private static final int WITH_SETTINGS = 120;

    private final StepBench bench;
    private final Sheet settings;
    private final StepsTitle title;
    private final StepsPainter painter;
    private final PatternFacts facts;
    private StepGrid grid = new StepGrid(0, 0, 0, 1, 0, 0, 1);
    private int settingsFrom = Integer.MAX_VALUE;

    public StepsBoard(StepBench bench, Sheet settings) {
        this.bench = bench;
        this.settings = settings;
        this.title = new StepsTitle(bench);
        this.painter = new StepsPainter(bench);
        this.facts = new PatternFacts(bench);
    }

    /**
     * Draws everything.
     *
     * @param setting whether the keys are those of the settings
     * @param advice a sentence instead of what is known of the pad; empty for none
     */
    public void draw(Canvas canvas, EditedKit kit, boolean setting, String advice) {
        title.draw(canvas.region(0, 0, canvas.width(), 1), kit);
        Canvas body = canvas.region(0, 1, canvas.width(), canvas.height() - 1);
        boolean wide = canvas.width() >= WITH_SETTINGS;
        settingsFrom = wide ? canvas.width() - SETTINGS : setting ? 0 : Integer.MAX_VALUE;
        if (settingsFrom > 0) {
            steps(body.region(0, 0, Math.min(settingsFrom, body.width()), body.height()), kit, advice);
        }
        if (settingsFrom < body.width()) {
            settings(body.region(settingsFrom, 0, body.width() - settingsFrom, body.height()), setting);
        }
    }

    /** Without a selected row, as long as the keys are not theirs. */
    private void settings(Canvas side, boolean setting) {
        settings.draw(side);
        for (int y = 0; !setting && y < side.height(); y++) {
            side.cell(0, y, ' ', Theme.TEXT);
            for (int x = 0; x < side.width(); x++) {
                side.restyle(x, y, Style::unreversed);
            }
        }
    }

    private void steps(Canvas canvas, EditedKit kit, String advice) {
        int beat = bench.beatSteps(kit);
        int width = canvas.width();
        int spare = canvas.height() - 1 - Kit.PADS;
        int below = Math.max(0, Math.min(FACTS, spare));
        int maps = spare >= below + MAPS ? MAPS : 0;
        int rows = Math.max(1, canvas.height() - 1 - below - maps);
        grid = StepGrid.at(
                width,
                rows,
                kit.pattern().length(),
                beat,
                bench.cursor().pad(),
                bench.cursor().step());
        painter.draw(canvas.region(0, 0, width, rows + 1), grid, kit, beat);
        int y = 1 + grid.pads() * grid.rows();
        int gap = canvas.height() - y > below + maps ? 1 : 0;
        facts.draw(canvas.region(0, y + gap, width, below), kit, advice);
        facts.maps(canvas.region(0, y + gap + below + 1, width, maps), kit);
    }

    /** Where the pads were drawn last. */
    public StepGrid grid() {
        return grid;
    }

    /** The row of the pads that a row of the view is. */
    public int padRow(int y) {
        return y - ABOVE;
    }

    /** Whether the mouse is over the settings. */
    public boolean isOverSettings(Pointer pointer) {
        return pointer.x() >= settingsFrom;
    }

    /** What the mouse does, as the settings see it. */
    public Pointer overSettings(Pointer pointer) {
        return new Pointer(pointer.gesture(), pointer.x() - settingsFrom, pointer.y() - 1, pointer.shift());
    }
}
