package dev.consort.tui.timeline;

import dev.consort.protocol.state.theory.TimeSignature;

/**
 * The part of the song that is seen.
 *
 * @param firstTick the time of the first column
 * @param step ticks in a column
 * @param columns of the picture
 */
public record TimeWindow(int firstTick, int step, int columns) {
    /** The page that {@code tick} lies on. Pages are whole bars where a bar fits, so that the picture stands still. */
    public static TimeWindow at(int tick, int step, int columns, TimeSignature signature) {
        int seen = Math.max(1, columns * step);
        int bars = seen / signature.barTicks();
        int page = bars > 0 ? bars * signature.barTicks() : seen;
        return new TimeWindow(tick / page * page, step, columns);
    }

    /** The first tick of a column. */
    public int tickAt(int column) {
        return firstTick + column * step;
    }

    /** The column of a tick; may lie outside. */
    public int columnOf(double tick) {
        return (int) Math.floor((tick - firstTick) / step);
    }

    /** The tick behind the last column. */
    public int lastTick() {
        return firstTick + columns * step;
    }

    /** Whether something begins in a column that comes round every {@code period} ticks, such as a bar. */
    public boolean begins(int column, int period) {
        int tick = tickAt(column);
        return Math.floorDiv(tick + step - 1, period) > Math.floorDiv(tick - 1, period);
    }

    /** Whether there is such a column. */
    public boolean shows(int column) {
        return column >= 0 && column < columns;
    }
}
