package dev.consort.protocol.state;

/** How the pitches of the scale relate. */
public enum Tuning {
    EQUAL_TEMPERAMENT
}
