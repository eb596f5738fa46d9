package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.state.pattern.Ticks;

/**
 * A part of the grid.
 *
 * @param from its first tick
 * @param to the tick behind it
 * @param low its lowest pitch
 * @param high its highest pitch
 */
public record NoteArea(int from, int to, int low, int high) {
    /** All pitches of a time. */
    public static NoteArea of(int from, int to) {
        return new NoteArea(from, to, 0, Ticks.HIGHEST_PITCH);
    }

    public boolean holds(int tick, int pitch) {
        return tick >= from && tick < to && pitch >= low && pitch <= high;
    }

    /** Whether no pitch is outside. */
    public boolean hasEveryPitch() {
        return low == 0 && high == Ticks.HIGHEST_PITCH;
    }

    public int ticks() {
        return to - from;
    }
}
