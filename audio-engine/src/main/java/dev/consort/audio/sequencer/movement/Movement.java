package dev.consort.audio.sequencer.movement;

import dev.consort.protocol.state.control.Target;

/** How automation moves one parameter. Immutable; {@link #at} does not allocate. */
public interface Movement {
    /** What is moved. */
    Target target();

    /** The share of the target's range at a tick of the song, 0–1; NaN where it is left alone. */
    double at(double tick);
}
