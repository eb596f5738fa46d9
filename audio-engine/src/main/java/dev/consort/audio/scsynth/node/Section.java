package dev.consort.audio.scsynth.node;

/** The parts of the server's tree of nodes, in the order in which sound passes through them. */
public enum Section {
    /** Slow oscillators, which move what comes behind. */
    CONTROL,
    SOURCES,
    INSTRUMENTS,
    GROUPS,
    BUSES,
    MASTER;

    private static final int FIRST_NODE = 100;

    /** The server's number of its group. */
    public int node() {
        return FIRST_NODE + ordinal();
    }
}
