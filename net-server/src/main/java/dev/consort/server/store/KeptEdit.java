package dev.consort.server.store;

/**
 * An edit as it is kept.
 *
 * @param number from 1, rising by one
 * @param seq of the first state that had it
 * @param client who made it
 * @param name what they were called
 * @param connection by which of their connections it came
 * @param actionId its id there
 * @param millis when, on the clock on the wall
 * @param action the action's JSON
 * @param change what it did, as a patch of the state before
 */
public record KeptEdit(
        long number,
        long seq,
        int client,
        String name,
        int connection,
        long actionId,
        long millis,
        String action,
        String change) {}
