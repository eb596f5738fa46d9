package dev.consort.protocol.state.people;

import dev.consort.protocol.shape.MayBeAbsent;

/**
 * Somebody in the session.
 *
 * @param connected false while the seat is kept for somebody whose connection was lost
 * @param latencyMillis round trip of the last heartbeat; 0 until one was measured
 * @param focus where this player looks; absent until told
 * @param colour 0–7, an index into the theme's player colours
 */
public record Player(
        String name,
        Role role,
        boolean connected,
        int latencyMillis,
        @MayBeAbsent Focus focus,
        int colour) {

    public Player withConnected(boolean changed) {
        return new Player(name, role, changed, latencyMillis, focus, colour);
    }

    public Player withLatencyMillis(int changed) {
        return new Player(name, role, connected, changed, focus, colour);
    }

    public Player withFocus(Focus changed) {
        return new Player(name, role, connected, latencyMillis, changed, colour);
    }
}
