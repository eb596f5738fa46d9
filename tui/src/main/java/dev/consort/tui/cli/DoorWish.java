package dev.consort.tui.cli;

/**
 * What somebody brings to the door of a session.
 *
 * @param isSecure whether it has to be a secure one
 * @param invite as it was typed; {@code -} stands for standard input; null for none
 * @param words as they were typed; null for none
 */
record DoorWish(boolean isSecure, String invite, String words) {
    /** Not in logs and stack traces. */
    @Override
    public String toString() {
        return "DoorWish[…]";
    }
}
