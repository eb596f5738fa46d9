package dev.consort.protocol.state.generator;

/** The four knobs that shape all generators at once. */
public enum Macro {
    /** How many notes. */
    DENSITY,
    /** How much chance. */
    CHAOS,
    /** How loud. */
    ENERGY,
    /** How far the pitches wander. */
    MOTION
}
