package dev.consort.tui.pane.roll.picture;

import dev.consort.protocol.state.theory.TimeSignature;

/**
 * The part of the roll that is seen.
 *
 * @param firstTick the time of the first column; a multiple of {@code step}
 * @param step ticks in a column
 * @param columns of the grid
 * @param topPitch the pitch of the first row
 * @param rows of the grid
 */
public record RollWindow(int firstTick, int step, int columns, int topPitch, int rows) {
    /**
     * The page that {@code tick} lies on. Pages are whole bars where a bar fits, so that the picture stands still; where
     * steps and bars do not meet, a page begins with the step in which its bar begins.
     */
    public static RollWindow at(int tick, int step, int columns, int topPitch, int rows, TimeSignature signature) {
        int bar = signature.barTicks();
        int seen = Math.max(step, columns * step);
        int bars = (bar % step == 0 ? seen : seen - step) / bar;
        int page = bars > 0 ? bars * bar : seen;
        return new RollWindow(tick / page * page / step * step, step, columns, topPitch, rows);
    }

    public int tickAt(int column) {
        return firstTick + column * step;
    }

    /** The column of a tick; may lie outside. */
    public int columnOf(double tick) {
        return (int) Math.floor((tick - firstTick) / step);
    }

    /** The row of a pitch; may lie outside. */
    public int rowOf(int pitch) {
        return topPitch - pitch;
    }

    /** The pitch of a row; below 0 under the lowest key. */
    public int pitchAt(int row) {
        return topPitch - row;
    }

    /** The tick behind the last column. */
    public long lastTick() {
        return (long) firstTick + (long) columns * step;
    }

    /** Whether a multiple of {@code ticks}, such as a bar, begins in a column. */
    public boolean begins(int column, int ticks) {
        int tick = tickAt(column);
        return (tick + step - 1) / ticks != Math.floorDiv(tick - 1, ticks);
    }

    /** Whether a column and a row are inside. */
    public boolean shows(int column, int row) {
        return column >= 0 && column < columns && row >= 0 && row < rows;
    }
}
