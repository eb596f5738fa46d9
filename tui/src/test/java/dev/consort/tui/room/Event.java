package dev.consort.tui.room;

import dev.consort.protocol.message.ClientMessage;

/**
 * Something that was done to the session.
 *
 * @param author client id of who did it; 0 for nobody
 * @param message what was said, or null
 */
record Event(Kind kind, int author, ClientMessage message) {
    /** The ways into a session. */
    enum Kind {
        HELLO,
        MESSAGE,
        LOST,
        TICK
    }

    boolean is(Class<? extends ClientMessage> type) {
        return type.isInstance(message);
    }
}
