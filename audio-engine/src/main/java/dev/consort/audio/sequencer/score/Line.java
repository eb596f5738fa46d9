package dev.consort.audio.sequencer.score;

/** The notes that are written for an instrument, in the roll or in the song. Immutable; read without allocating. */
public sealed interface Line permits RollLine, SongLine {
    /** Tells of the notes that begin from a tick up to but not including another, in any order. */
    void read(long from, long to, ScoreReader reader);

    /** The length of the note in a place, in ticks, the longest where there are several; 0 for none. */
    int durationAt(int tick, int pitch);

    /** Whether there may be two notes in one place. */
    boolean overlaps();
}
