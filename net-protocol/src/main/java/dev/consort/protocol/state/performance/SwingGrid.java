package dev.consort.protocol.state.performance;

/** Which off-beats come late. */
public enum SwingGrid {
    EIGHTHS,
    SIXTEENTHS,
    BOTH
}
