package dev.consort.server.journal;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.NetworkState;

/**
 * Something to do with projects and files that takes too long for the session's thread.
 *
 * @param by who wants it done
 * @param action what is wanted
 * @param state the session at that moment
 * @param seq of that state
 */
public record Errand(Author by, NetworkAction action, NetworkState state, long seq) {}
