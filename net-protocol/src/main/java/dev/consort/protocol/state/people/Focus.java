package dev.consort.protocol.state.people;

import dev.consort.protocol.shape.MayBeAbsent;

/** Where a player looks. */
public record Focus(
        @MayBeAbsent String pane,
        @MayBeAbsent Integer instrument,
        @MayBeAbsent Integer tick) {}
