package dev.consort.protocol.state.theory;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.state.pattern.Ticks;

/**
 * The measure of a bar.
 *
 * @param beats beats in a bar, 1–32
 * @param unit the note that is one beat: 1, 2, 4, 8, 16 or 32
 */
public record TimeSignature(
        @Range(min = 1, max = 32) int beats,
        @Range(min = 1, max = 32) int unit) {
    /** What holds for the beat's note, in words. */
    public static final String POSSIBLE = "the beat's note is 1, 2, 4, 8, 16 or 32";

    /** Whether there is a note of the beat's length. */
    public boolean isPossible() {
        return Integer.bitCount(unit) == 1;
    }

    /** Ticks in one bar. */
    public int barTicks() {
        return beats * beatTicks();
    }

    /** Ticks in one beat. */
    public int beatTicks() {
        return Ticks.PER_QUARTER * 4 / unit;
    }
}
