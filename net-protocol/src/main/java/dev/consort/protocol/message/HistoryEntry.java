package dev.consort.protocol.message;

/**
 * One thing that somebody did.
 *
 * @param number from 1 in each project, rising by one
 * @param seq of the first state that had it, for {@code History.Rewind}
 * @param clientId who
 * @param name who, by name
 * @param t when, ms
 * @param text what, in words
 */
public record HistoryEntry(long number, long seq, int clientId, String name, long t, String text) {}
