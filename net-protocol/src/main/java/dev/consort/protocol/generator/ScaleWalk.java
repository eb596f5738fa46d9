package dev.consort.protocol.generator;

/** A walk up and down between two turning points, one place at a time, beginning upwards from 0. Used by one thread. */
final class ScaleWalk {
    private final int lowest;
    private final int highest;
    private int place;
    private int direction = 1;

    /**
     * A walk that has not begun.
     *
     * @param lowest where it turns up, 0 or less
     * @param highest where it turns down, 0 or more
     */
    ScaleWalk(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The place that it has reached; goes on to the next. */
    int next() {
        int reached = place;
        direction = leavesAt(place + direction) ? -direction : direction;
        place = leavesAt(place + direction) ? place : place + direction;
        return reached;
    }

    private boolean leavesAt(int other) {
        return other < lowest || other > highest;
    }
}
