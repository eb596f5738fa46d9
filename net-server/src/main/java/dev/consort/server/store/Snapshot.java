package dev.consort.server.store;

import dev.consort.protocol.state.NetworkState;
import java.util.Map;

/**
 * A whole state on its way into a project.
 *
 * @param label what it is called; empty for nothing
 * @param undo what players can take back, as JSON
 */
public record Snapshot(
        SnapshotKind kind, String label, long seq, long millis, NetworkState state, Map<String, Object> undo) {
    /** A whole state with nothing to take back. */
    public static Snapshot of(SnapshotKind kind, String label, long seq, long millis, NetworkState state) {
        return new Snapshot(kind, label, seq, millis, state, Map.of());
    }
}
