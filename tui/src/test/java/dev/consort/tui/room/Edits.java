package dev.consort.tui.room;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.PointAction;
import dev.consort.protocol.action.StepAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that one guest has done, in its order, and what became of it. */
final class Edits {
    /** In place of a moment for an edit that the server has refused. */
    static final int REFUSED = -1;

    private final String who;
    private final Map<NetworkAction, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, Fate> fates = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final Set<Integer> owed = new HashSet<>();
    private int lastApplied;

    /**
     * What the server did with an edit.
     *
     * @param event when, counted in events; {@link #REFUSED} if it did not
     * @param ticket with which it is safe; 0 for what changes nothing that is kept
     */
    private record Fate(int event, long ticket) {}

    Edits(String who) {
        this.who = who;
    }

    void begin(NetworkAction action) {
        numbers.put(action, numbers.size() + 1);
        if (!(action instanceof PlayAction || isParcelled(action))) {
            owed.add(numbers.size());
        }
    }

    /** The client sends these in pieces of its own making. */
    private static boolean isParcelled(NetworkAction action) {
        return action instanceof NoteAction.PasteNotes
                || action instanceof StepAction.PasteSteps
                || action instanceof PointAction.PastePoints;
    }

    /** The number of an edit, however often it is sent; null for one that came about otherwise. */
    Integer numberOf(NetworkAction action) {
        return numbers.get(action);
    }

    /** When an edit was applied, counted in events; {@link #REFUSED}, or null if the server has not seen it. */
    Integer eventOf(int edit) {
        Fate fate = fates.get(edit);
        return fate == null ? null : fate.event();
    }

    void dealtWith(int edit, int event, long ticket) {
        Fate before = fates.put(edit, new Fate(event, ticket));
        Violation.unless(before == null, "edit %d of %s reached the session twice (first: %s)", edit, who, before);
        owed.remove(edit);
        if (event != REFUSED) {
            Violation.unless(
                    edit > lastApplied, "edit %d of %s was applied behind its edit %d", edit, who, lastApplied);
            lastApplied = edit;
        }
    }

    /** The client knows what became of an edit. */
    void told(int edit) {
        told.add(edit);
    }

    /** The client has said itself that this is not done. */
    void refused(NetworkAction action) {
        owed.remove(numbers.get(action));
    }

    /** With the seat goes what was not done yet. */
    void loseSeat() {
        owed.clear();
    }

    /** A crash takes away what is not safe: it is to be done again. What leaves no trace may be, if nobody knows of it. */
    void lose(long safe) {
        for (Map.Entry<Integer, Fate> each : List.copyOf(fates.entrySet())) {
            int edit = each.getKey();
            if (each.getValue().ticket() > safe) {
                Violation.unless(
                        !told.contains(edit), "edit %d of %s is lost, and it was told that it is safe", edit, who);
                fates.remove(edit);
                owed.add(edit);
            } else if (each.getValue().ticket() == 0 && !told.contains(edit)) {
                fates.remove(edit);
            }
        }
        lastApplied = fates.entrySet().stream()
                .filter(each -> each.getValue().event() != REFUSED)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
    }

    /** When all is quiet, whatever was done is there, unless the server said why not. */
    void checkThatNoneIsLost() {
        List<Integer> lost = new ArrayList<>(owed);
        Violation.unless(lost.isEmpty(), "edits %s of %s are lost", lost, who);
    }
}
