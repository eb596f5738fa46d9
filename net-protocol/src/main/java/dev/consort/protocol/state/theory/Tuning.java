package dev.consort.protocol.state.theory;

/** How the pitches relate. */
public enum Tuning {
    /** Twelve equal steps to the octave. */
    EQUAL_TEMPERAMENT,

    /** Pure intervals above the tonic of the key; every pitch has one place. */
    JUST_SCALE,

    /** Each chord pure in itself, on a root that stands where {@link #JUST_SCALE} has it. */
    JUST_CHORD,

    /** Each chord pure in itself and placed so that what it shares with the former chord stays; the pitch may drift. */
    JUST_ADAPTIVE,

    /** As {@link #JUST_ADAPTIVE}, but the drift is led back to nothing, a little with each chord. */
    JUST_GLOBAL
}
