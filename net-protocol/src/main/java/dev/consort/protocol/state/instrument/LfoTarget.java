package dev.consort.protocol.state.instrument;

/** What a slow oscillator moves. */
public enum LfoTarget {
    FILTER_CUTOFF,
    PITCH,
    LEVEL,
    PAN
}
