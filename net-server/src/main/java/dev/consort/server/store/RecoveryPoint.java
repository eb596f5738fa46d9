package dev.consort.server.store;

/**
 * A whole state that is kept in a project and can be gone back to.
 *
 * @param id for {@code Session.RestoreCheckpoint}
 * @param number of the last edit in it
 * @param seq of that state
 * @param millis when it was kept, on the clock on the wall
 * @param label what it was called; empty where nobody called it anything
 */
public record RecoveryPoint(int id, long number, long seq, long millis, SnapshotKind kind, String label) {}
