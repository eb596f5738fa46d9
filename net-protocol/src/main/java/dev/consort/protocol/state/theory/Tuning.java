package dev.consort.protocol.state.theory;

/** How the pitches of the scale relate. */
public enum Tuning {
    EQUAL_TEMPERAMENT
}
