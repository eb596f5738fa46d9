package dev.consort.tui.room;

import dev.consort.protocol.state.NetworkState;

/**
 * A state that got a number.
 *
 * @param event how many things had happened by then
 */
record Numbered(NetworkState state, int event) {}
