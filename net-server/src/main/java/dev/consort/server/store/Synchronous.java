package dev.consort.server.store;

/** When SQLite waits for the disk. */
public enum Synchronous {
    /** At every commit: what is said to be safe survives a loss of power. */
    FULL,

    /** Now and then: loses the last commits with the power. Only a test of the other one uses it. */
    NORMAL
}
