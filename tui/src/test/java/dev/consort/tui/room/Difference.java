package dev.consort.tui.room;

import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.state.NetworkState;

/** What is different between two states, for a report. */
final class Difference {
    private static final int LONGEST = 600;

    private Difference() {}

    /** Complains, in the words given, if the two are not equal. */
    static void none(NetworkState meant, NetworkState found, String who, Object... parts) {
        if (!found.equals(meant)) {
            throw new Violation(
                    String.format(who, parts) + " differs from what it should be: " + between(meant, found));
        }
    }

    static String between(NetworkState meant, NetworkState found) {
        StatePatch patch = StatePatch.between(meant, found);
        String text = patch.changes() + (patch.replace().isEmpty() ? "" : " replacing " + patch.replace());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
