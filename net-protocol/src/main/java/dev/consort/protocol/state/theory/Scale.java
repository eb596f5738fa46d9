package dev.consort.protocol.state.theory;

import java.util.Arrays;
import java.util.List;

/**
 * A scale by its usual name. The seven modes are those of the white keys from C, D, E, F, G, A and B; the pentatonic is
 * the major one, the blues scale the one of six tones.
 */
public enum Scale {
    MAJOR(0, 2, 4, 5, 7, 9, 11),
    /** The natural minor scale. */
    MINOR(0, 2, 3, 5, 7, 8, 10),
    DORIAN(0, 2, 3, 5, 7, 9, 10),
    PHRYGIAN(0, 1, 3, 5, 7, 8, 10),
    LYDIAN(0, 2, 4, 6, 7, 9, 11),
    MIXOLYDIAN(0, 2, 4, 5, 7, 9, 10),
    /** Another name for {@link #MINOR}. */
    AEOLIAN(0, 2, 3, 5, 7, 8, 10),
    LOCRIAN(0, 1, 3, 5, 6, 8, 10),
    PENTATONIC(0, 2, 4, 7, 9),
    BLUES(0, 3, 5, 6, 7, 10),
    CHROMATIC(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    private final List<Integer> steps;

    Scale(Integer... steps) {
        this.steps = List.copyOf(Arrays.asList(steps));
    }

    /** Semitones above the tonic, rising from 0, within one octave. */
    public List<Integer> steps() {
        return steps;
    }
}
