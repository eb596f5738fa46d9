package dev.consort.server.journal;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.NetworkState;

/**
 * One change to the music that somebody made. Both states are values: whoever gets this may look at them whenever, on any
 * thread.
 *
 * @param author who made it
 * @param connection which of the author's connections it came by, counted from 1
 * @param actionId its id on that connection
 * @param millis when, on the clock on the wall
 * @param seq the number of the first state that has it
 * @param action what was asked for
 * @param before the session before it
 * @param after the session with it
 */
public record Edit(
        Author author,
        int connection,
        long actionId,
        long millis,
        long seq,
        NetworkAction action,
        NetworkState before,
        NetworkState after) {}
