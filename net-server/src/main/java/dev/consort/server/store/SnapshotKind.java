package dev.consort.server.store;

/** Why a whole state was kept. */
public enum SnapshotKind {
    /** What the project began with. Stays. */
    ORIGIN,

    /** Kept now and then, so that a restart is quick. The last five stay. */
    AUTO,

    /** What was there before something that changes everything. The last five stay. */
    BEFORE,

    /** Somebody wanted it. Stays. */
    CHECKPOINT
}
