package dev.consort.protocol.state.pattern;

import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Tick;

/** Musical time. */
public final class Ticks {
    /** Ticks per quarter note. */
    public static final int PER_QUARTER = 480;

    /** The last tick an event may start at: 100,000 bars of 4/4, two days at 120 bpm. */
    public static final int LAST = Tick.LAST;

    /** The highest MIDI pitch. */
    public static final int HIGHEST_PITCH = Pitch.HIGHEST;

    private Ticks() {}
}
