package dev.consort.protocol.message;

/**
 * A point to which a project can go back.
 *
 * @param id for {@code Session.RestoreCheckpoint}
 * @param label what somebody called it; empty if it was made by itself
 * @param t when it was made, ms
 * @param seq of the session at that moment
 */
public record ListedCheckpoint(int id, String label, long t, long seq) {}
