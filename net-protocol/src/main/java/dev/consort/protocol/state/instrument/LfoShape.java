package dev.consort.protocol.state.instrument;

/** The wave of a slow oscillator. */
public enum LfoShape {
    SINE,
    SQUARE,
    SAW,
    TRIANGLE
}
