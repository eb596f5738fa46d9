package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.theory.TimeSignature;

/**
 * The part of the roll that is seen.
 *
 * @param firstTick the time of the first column
 * @param step ticks in a column
 * @param columns of the grid
 * @param topPitch the pitch of the first row
 * @param rows of the grid
 */
record RollWindow(int firstTick, int step, int columns, int topPitch, int rows) {
    /** The page that {@code tick} lies on. Pages are whole bars where a bar fits, so that the picture stands still. */
    static RollWindow at(int tick, int step, int columns, int topPitch, int rows, TimeSignature signature) {
        int seen = Math.max(1, columns * step);
        int bars = seen / signature.barTicks();
        int page = bars > 0 ? bars * signature.barTicks() : seen;
        return new RollWindow(tick / page * page, step, columns, topPitch, rows);
    }

    int tickAt(int column) {
        return firstTick + column * step;
    }

    /** The column of a tick; may lie outside. */
    int columnOf(double tick) {
        return (int) Math.floor((tick - firstTick) / step);
    }

    /** The row of a pitch; may lie outside. */
    int rowOf(int pitch) {
        return topPitch - pitch;
    }

    long lastTick() {
        return (long) firstTick + (long) columns * step;
    }

    boolean shows(int column) {
        return column >= 0 && column < columns;
    }
}
