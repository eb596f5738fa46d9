package dev.consort.protocol.state.instrument;

/** What a slow oscillator moves. */
public enum LfoTarget {
    FILTER_CUTOFF,
    FILTER_RESONANCE,
    PITCH,
    LEVEL,
    PAN,
    ATTACK,
    DECAY,
    SUSTAIN,
    RELEASE,
    /** A parameter of the source, by its name. */
    SOURCE_PARAM,
    /** A parameter of an effect, by the effect's id and its own name. */
    EFFECT_PARAM
}
