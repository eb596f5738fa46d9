package dev.consort.tui.piano;

/**
 * A note that sounds.
 *
 * @param pressedAt when its key was last heard of, ms
 * @param endsAt when it is let go, ms; {@link #NEVER} if something else ends it
 */
record HeldNote(int instrument, int pitch, long pressedAt, long endsAt) {
    /** For a note that waits for its key. */
    static final long NEVER = Long.MAX_VALUE;

    /** Two presses of one key that come faster than anybody plays are the keyboard repeating a key that is held. */
    private static final int REPEAT_MILLIS = 60;

    boolean isRepeat(long nowMillis) {
        return nowMillis - pressedAt < REPEAT_MILLIS;
    }

    boolean isOver(long nowMillis) {
        return endsAt <= nowMillis;
    }
}
