package dev.consort.audio.scsynth.synthdef;

/** How often a unit generator computes; the order is that of the numbers in the file. */
public enum Rate {
    /** Once, when the synth begins. */
    SCALAR,
    /** Once a block of 64 frames. */
    CONTROL,
    /** Every frame. */
    AUDIO;

    Rate or(Rate other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
