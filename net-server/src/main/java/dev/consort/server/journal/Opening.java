package dev.consort.server.journal;

import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.state.NetworkState;
import java.util.Map;

/**
 * What a session begins with.
 *
 * @param state the music
 * @param seq its number; numbers go on from there
 * @param lastEdits by client id: the last edit of its last connection that is kept
 * @param undo what can be taken back; the session's own from now on
 */
public record Opening(NetworkState state, long seq, Map<Integer, LastEdit> lastEdits, UndoBook undo) {
    /**
     * The last edit of a client that is kept.
     *
     * @param connection by which of its connections it came
     * @param actionId its id there
     */
    public record LastEdit(int connection, long actionId) {}

    /** A session that nobody has worked on. */
    public static Opening of(NetworkState state) {
        return new Opening(state, 0, Map.of(), new UndoBook());
    }

    /**
     * The last action that is kept of this client's connections up to one, for a client that counts its actions on from one
     * to the next; 0 for none.
     */
    public long upToAll(int clientId, int lastConnection) {
        LastEdit last = lastEdits.get(clientId);
        return last != null && last.connection() <= lastConnection ? last.actionId() : 0;
    }

    /** The last action that is kept of this connection of a client; 0 for none. */
    public long upTo(int clientId, int connection) {
        LastEdit last = lastEdits.get(clientId);
        return last != null && last.connection() == connection ? last.actionId() : 0;
    }
}
