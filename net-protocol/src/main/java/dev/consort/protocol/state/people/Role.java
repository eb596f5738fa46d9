package dev.consort.protocol.state.people;

/** Whether somebody plays or only watches. */
public enum Role {
    PLAYER,
    SPECTATOR
}
