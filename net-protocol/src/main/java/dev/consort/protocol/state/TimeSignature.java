package dev.consort.protocol.state;

import dev.consort.protocol.state.pattern.Ticks;

/**
 * The measure of a bar.
 *
 * @param beats beats in a bar, 1–32
 * @param unit the note that is one beat: 1, 2, 4, 8, 16 or 32
 */
public record TimeSignature(int beats, int unit) {
    /** Ticks in one bar. */
    public int barTicks() {
        return beats * beatTicks();
    }

    /** Ticks in one beat. */
    public int beatTicks() {
        return Ticks.PER_QUARTER * 4 / unit;
    }
}
