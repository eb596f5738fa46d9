package dev.consort.tui.room;

import java.util.Locale;

/**
 * One thing that is to happen. What exactly is drawn from its seed when it happens, so that a step still means something
 * when others before it are taken out.
 *
 * @param who which of the room's chairs it concerns, from 0
 */
record Step(Kind kind, int who, long seed) {
    /** What can happen, with how often it does. */
    enum Kind {
        JOIN(50),
        LEAVE(8),
        KILL(6),
        CUT(40),
        HOLD(30),
        OFFLINE(12),
        HEAL(70),
        FREEZE(16),
        THAW(30),
        ACT(330),
        BURST(50),
        LIVE(50),
        CLAIM(40),
        RELEASE(20),
        HAND_OVER(30),
        PRIVILEGE(60),
        TALK(20),
        SYNC(8),
        OLD_TOKEN(10),
        STRANGER(20),
        CRASH(10),
        RESTART(3),
        STALL(20),
        PASS(90),
        AWAIT(8),
        QUIET(2);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + who + " " + seed;
    }

    static Step parse(String line) {
        String[] words = line.strip().split(" +");
        return new Step(
                Kind.valueOf(words[0].toUpperCase(Locale.ROOT)), Integer.parseInt(words[1]), Long.parseLong(words[2]));
    }
}
