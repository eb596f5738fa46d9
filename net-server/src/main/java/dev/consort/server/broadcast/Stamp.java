package dev.consort.server.broadcast;

import dev.consort.protocol.state.NetworkState;

/** A state with its number. Equal numbers mean the same state. */
public record Stamp(long seq, NetworkState state) {}
