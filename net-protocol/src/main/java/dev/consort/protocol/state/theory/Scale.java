package dev.consort.protocol.state.theory;

/** A scale by its usual name. */
public enum Scale {
    MAJOR,
    MINOR,
    DORIAN,
    PHRYGIAN,
    LYDIAN,
    MIXOLYDIAN,
    AEOLIAN,
    LOCRIAN,
    PENTATONIC,
    BLUES,
    CHROMATIC
}
