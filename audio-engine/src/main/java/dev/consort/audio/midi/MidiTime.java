package dev.consort.audio.midi;

import dev.consort.protocol.state.pattern.Ticks;
import javax.sound.midi.Sequence;

/** A file's ticks as ours. */
record MidiTime(double scale) {
    /** A file in frames of film time says nothing of quarters: it is read as if played at 120 to the minute. */
    private static final double QUARTERS_PER_SECOND = 2;

    static MidiTime of(Sequence sequence) {
        double perQuarter = isMusical(sequence)
                ? sequence.getResolution()
                : sequence.getDivisionType() * sequence.getResolution() / QUARTERS_PER_SECOND;
        return new MidiTime(Ticks.PER_QUARTER / perQuarter);
    }

    static boolean isMusical(Sequence sequence) {
        return sequence.getDivisionType() == Sequence.PPQ;
    }

    /** Our tick for the file's, rounded. */
    long tick(long theirs) {
        return Math.round(theirs * scale);
    }
}
