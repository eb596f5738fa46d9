package dev.consort.tui.pane.steps.picture;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.tui.widget.ScrollWindow;

/**
 * Where pads and steps are on the screen.
 *
 * @param gutter columns of the pads' names
 * @param firstStep the first step that is seen
 * @param steps how many are seen
 * @param cell columns of a step
 * @param firstPad the first pad that is seen
 * @param pads how many are seen
 * @param rows of a pad
 */
public record StepGrid(int gutter, int firstStep, int steps, int cell, int firstPad, int pads, int rows) {
    private static final int NAMES = 14;
    private static final int WIDE_NAMES = 22;
    private static final int WIDE = 100;
    private static final int WIDEST_CELL = 8;
    private static final int TALLEST = 3;

    /**
     * The part that has the cursor in it.
     *
     * @param width columns for names and steps
     * @param height rows for pads
     * @param length steps of the pattern
     * @param beat steps of a beat; pages are whole beats
     */
    public static StepGrid at(int width, int height, int length, int beat, int pad, int step) {
        int gutter = width >= WIDE ? WIDE_NAMES : Math.min(NAMES, width / 2);
        int room = Math.max(1, width - gutter);
        int page = room >= length ? length : Math.max(1, room >= beat ? room / beat * beat : room);
        int first = step / page * page;
        int steps = Math.min(page, length - first);
        int cell = Math.max(1, Math.min(WIDEST_CELL, room / page));
        int pads = Math.max(1, Math.min(Kit.PADS, height));
        int rows = Math.max(1, Math.min(TALLEST, height / Kit.PADS));
        return new StepGrid(gutter, first, steps, cell, ScrollWindow.first(pad, Kit.PADS, pads), pads, rows);
    }

    /** The column of a step, counted from the view's left edge. */
    public int x(int step) {
        return gutter + (step - firstStep) * cell;
    }

    /** The row of a pad, counted from the first pad's. */
    public int y(int pad) {
        return (pad - firstPad) * rows;
    }

    public boolean shows(int step) {
        return step >= firstStep && step < firstStep + steps;
    }

    public boolean showsPad(int pad) {
        return pad >= firstPad && pad < firstPad + pads;
    }

    /** The step at a column, or −1. */
    public int stepAt(int x) {
        int step = firstStep + Math.floorDiv(x - gutter, cell);
        return x >= gutter && shows(step) ? step : -1;
    }

    /** The pad at a row, or −1. */
    public int padAt(int y) {
        int pad = firstPad + Math.floorDiv(y, rows);
        return y >= 0 && showsPad(pad) ? pad : -1;
    }
}
