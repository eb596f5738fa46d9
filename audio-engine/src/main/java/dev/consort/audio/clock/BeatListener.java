package dev.consort.audio.clock;

/**
 * Told of the engine's beats, at absolute frames since the engine began, in their order. On the audio thread: does not
 * wait and allocates nothing.
 */
public interface BeatListener {
    /** A listener that hears nothing. */
    BeatListener NOBODY = new BeatListener() {};

    /** A block begins with this frame. */
    default void block(long frame) {}

    /** From this block on, the session's clock goes out, or no longer. */
    default void switched(boolean on) {}

    /** A pulse: 24 for each quarter note, while the transport rolls. */
    default void pulse(long frame) {}

    /**
     * The transport begins to roll.
     *
     * @param fromStart whether from the beginning of the song
     * @param tick where it begins, 480 to the quarter note
     */
    default void begin(long frame, boolean fromStart, int tick) {}

    /** The transport stops. */
    default void end(long frame) {}
}
