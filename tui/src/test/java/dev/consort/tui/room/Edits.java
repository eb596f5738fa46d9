package dev.consort.tui.room;

import dev.consort.protocol.action.NetworkAction;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Everything that one guest has done, in its order, and what became of it. */
final class Edits {
    /** In place of a moment for an edit that the server has refused. */
    static final int REFUSED = -1;

    private final String who;
    private final Map<NetworkAction, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, Integer> events = new HashMap<>();
    private int lastApplied;

    Edits(String who) {
        this.who = who;
    }

    void begin(NetworkAction action) {
        numbers.put(action, numbers.size() + 1);
    }

    /** The number of an edit, however often it is sent; null for one that came about otherwise. */
    Integer numberOf(NetworkAction action) {
        return numbers.get(action);
    }

    /** When an edit was applied, counted in events; {@link #REFUSED}, or null if the server has not seen it. */
    Integer eventOf(int edit) {
        return events.get(edit);
    }

    void dealtWith(int edit, int event) {
        Integer before = events.put(edit, event);
        Violation.unless(before == null, "edit %d of %s reached the session twice (first at %d)", edit, who, before);
        if (event != REFUSED) {
            Violation.unless(
                    edit > lastApplied, "edit %d of %s was applied behind its edit %d", edit, who, lastApplied);
            lastApplied = edit;
        }
    }
}
