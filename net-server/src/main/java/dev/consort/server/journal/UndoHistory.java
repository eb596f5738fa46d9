package dev.consort.server.journal;

import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.history.Taken;
import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.shape.Malformed;
import java.util.List;
import java.util.Map;

/** Leads a book of what can be taken back along a row of edits, as the session has led its own. */
public final class UndoHistory {
    private UndoHistory() {}

    /** The book after these edits; one that cannot be read begins empty. */
    public static UndoBook of(Map<String, Object> saved, List<Edit> edits) {
        UndoBook book = read(saved);
        edits.forEach(edit -> follow(book, edit));
        return book;
    }

    private static UndoBook read(Map<String, Object> saved) {
        try {
            return saved.isEmpty() ? new UndoBook() : UndoBook.restored(saved);
        } catch (Malformed | IllegalArgumentException e) {
            return new UndoBook();
        }
    }

    /** Takes note of an edit that was made. */
    public static void follow(UndoBook book, Edit edit) {
        if (edit.action() instanceof HistoryAction.Undo) {
            turn(book, edit, true);
        } else if (edit.action() instanceof HistoryAction.Redo) {
            turn(book, edit, false);
        } else {
            book.record(edit.author(), edit.action(), edit.before(), edit.after(), edit.millis());
        }
    }

    /** Refusals are no edits, but they pass steps over: so it is asked until it is done, as the player has. */
    private static void turn(UndoBook book, Edit edit, boolean back) {
        for (int tries = 0; tries < UndoBook.DEEPEST; tries++) {
            Taken taken = back
                    ? book.undo(edit.author(), edit.before(), edit.millis())
                    : book.redo(edit.author(), edit.before(), edit.millis());
            if (!taken.isRefused()) {
                return;
            }
        }
    }
}
