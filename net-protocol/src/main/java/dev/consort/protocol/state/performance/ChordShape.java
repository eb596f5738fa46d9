package dev.consort.protocol.state.performance;

import java.util.List;

/** The notes that one key plays. */
public enum ChordShape {
    MAJOR(0, 4, 7),
    MINOR(0, 3, 7),
    SEVENTH(0, 4, 7, 10),
    MINOR_SEVENTH(0, 3, 7, 10),
    SUS2(0, 2, 7),
    SUS4(0, 5, 7),
    POWER(0, 7),
    OCTAVE(0, 12);

    private final List<Integer> intervals;

    ChordShape(Integer... intervals) {
        this.intervals = List.of(intervals);
    }

    /** Semitones above the key, the key itself first. */
    public List<Integer> intervals() {
        return intervals;
    }
}
