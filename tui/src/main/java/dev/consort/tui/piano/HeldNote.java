package dev.consort.tui.piano;

/**
 * A note that sounds.
 *
 * @param pressedAt when its key was last heard of, ms
 * @param endsAt when it is let go, ms
 */
record HeldNote(int instrument, int pitch, long pressedAt, long endsAt) {
    /** Two presses of one key that come faster than anybody plays are the keyboard repeating a key that is held. */
    private static final int REPEAT_MILLIS = 60;

    boolean isRepeat(long nowMillis) {
        return nowMillis - pressedAt < REPEAT_MILLIS;
    }
}
