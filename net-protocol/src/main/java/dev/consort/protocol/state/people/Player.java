package dev.consort.protocol.state.people;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;

/**
 * Somebody in the session.
 *
 * @param name 1–32 characters, unlike everybody else's
 * @param role plays or watches
 * @param connected false while the seat is kept for somebody whose connection was lost
 * @param latencyMillis round trip of the last heartbeat; 0 until one was measured
 * @param focus where this player looks; absent until told
 * @param colour 0–7, an index into the theme's player colours
 * @param muted true: may not write to the others; absent means may
 */
public record Player(
        @Text String name,
        Role role,
        boolean connected,
        int latencyMillis,
        @MayBeAbsent Focus focus,
        @Range(min = 0, max = 7) int colour,
        @MayBeAbsent Boolean muted) {

    /** Somebody who may write to the others. */
    public Player(String name, Role role, boolean connected, int latencyMillis, Focus focus, int colour) {
        this(name, role, connected, latencyMillis, focus, colour, null);
    }

    public boolean isMuted() {
        return Boolean.TRUE.equals(muted);
    }

    public Player withConnected(boolean changed) {
        return new Player(name, role, changed, latencyMillis, focus, colour, muted);
    }

    public Player withLatencyMillis(int changed) {
        return new Player(name, role, connected, changed, focus, colour, muted);
    }

    public Player withFocus(Focus changed) {
        return new Player(name, role, connected, latencyMillis, changed, colour, muted);
    }

    public Player withMuted(boolean changed) {
        return new Player(name, role, connected, latencyMillis, focus, colour, changed ? true : null);
    }
}
