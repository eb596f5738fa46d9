package dev.consort.protocol.state.param;

/** How a parameter's range is laid out under a knob. */
public enum Curve {
    LINEAR,
    /** Equal ratios for equal turns: frequencies and times. Needs a range above zero. */
    EXPONENTIAL,
    /** Whole numbers only. */
    STEPPED
}
