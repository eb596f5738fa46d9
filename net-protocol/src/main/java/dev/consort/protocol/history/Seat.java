package dev.consort.protocol.history;

import java.util.HashSet;
import java.util.Set;

/** What one player can take back and do again. */
final class Seat {
    private final Shelf undo = new Shelf();
    private final Shelf redo = new Shelf();

    /** Steps that were refused for want of access, and that the player has been told of. */
    private final Set<Long> told = new HashSet<>();

    /** The edit that a sweep can go on from; null if there is none. */
    private Step open;

    Shelf undo() {
        return undo;
    }

    Shelf redo() {
        return redo;
    }

    Step open() {
        return open;
    }

    void setOpen(Step step) {
        open = step;
    }

    /** Whether this step is passed over now for the first time. */
    boolean tell(Step step) {
        return told.add(step.seq());
    }

    /** A new edit: nothing to do again any more, and what is closed may be tried again. */
    void begin() {
        redo.clear();
        told.clear();
    }
}
