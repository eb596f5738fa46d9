package dev.consort.protocol.state.sampler;

import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;

/**
 * A part of a recording.
 *
 * @param name 1–32 characters
 * @param start share of the recording's length
 * @param end as start, and later
 * @param root the pitch that plays this slice as it was recorded
 */
public record Slice(
        @Text String name,
        @Share double start,
        @Share double end,
        @Pitch int root) {
    /** All of a recording, at middle c. */
    public static final Slice WHOLE = new Slice("Whole", 0, 1, 60);

    /** Whether a place lies inside, neither at the beginning nor at the end. */
    public boolean holds(double position) {
        return position > start && position < end;
    }

    public Slice withSpan(double from, double to) {
        return new Slice(name, from, to, root);
    }
}
