package dev.consort.server.session;

import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.message.ClientMessage;

/** The kinds of things that a client says, by how many of them are too many. */
enum Speech {
    /** A live note begins. */
    NOTE,
    /** A live note ends: counted like a beginning, but never refused, because it would sound for ever. */
    NOTE_END,
    /** What is dear for everybody. */
    ERRAND,
    /** The last word; it makes room, so it is never refused. */
    GOODBYE,
    /** Everything else. */
    MESSAGE;

    static Speech of(ClientMessage message) {
        if (message instanceof ClientMessage.Action action) {
            return of(action.action());
        }
        if (message instanceof ClientMessage.Goodbye) {
            return GOODBYE;
        }
        boolean isErrand = message instanceof ClientMessage.RequestFullSync
                || message instanceof ClientMessage.Moderate
                || message instanceof ClientMessage.ListProjects
                || message instanceof ClientMessage.ListHistory
                || message instanceof ClientMessage.Enquiry && !(message instanceof ClientMessage.Watch);
        return isErrand ? ERRAND : MESSAGE;
    }

    private static Speech of(NetworkAction action) {
        if (action instanceof PlayAction.NoteOff || action instanceof PlayAction.AllNotesOff) {
            return NOTE_END;
        }
        if (action instanceof PlayAction) {
            return NOTE;
        }
        // Undo and Redo are edits: a key that repeats takes back thirty in a second.
        return action instanceof ProjectAction || action instanceof HistoryAction.Rewind ? ERRAND : MESSAGE;
    }

    boolean isNeverRefused() {
        return this == NOTE_END || this == GOODBYE;
    }
}
