package dev.consort.audio.sequencer;

import dev.consort.audio.mix.EventQueue;
import dev.consort.audio.mix.Part;
import dev.consort.audio.mix.Score;
import dev.consort.protocol.state.pattern.Note;

/** The notes of the roll that sound now and when each is to end. Of fixed size; audio thread only. */
final class SoundingNotes {
    private static final int ROOM = 4096;

    private final int[] instruments = new int[ROOM];
    private final int[] pitches = new int[ROOM];
    private final int[] starts = new int[ROOM];
    private final double[] ends = new double[ROOM];
    private int size;

    /** Notes that a note sounds. When there is no more room, it ends the longest-sounding one first. */
    void add(Score score, int instrument, int pitch, int startTick, double endTick) {
        if (size == ROOM) {
            end(score, 0, 0);
        }
        instruments[size] = instrument;
        pitches[size] = pitch;
        starts[size] = startTick;
        ends[size] = endTick;
        size++;
    }

    /** Ends the notes whose end lies before {@code until}; the clock says at which frame. */
    void endBefore(Score score, double until, Clock clock) {
        for (int i = size - 1; i >= 0; i--) {
            if (ends[i] < until) {
                end(score, i, clock.frameOf(ends[i]));
            }
        }
    }

    /** Ends everything at this frame. */
    void endAll(Score score, int frame) {
        for (int i = size - 1; i >= 0; i--) {
            end(score, i, frame);
        }
    }

    /** Ends what is no longer written in the roll. */
    void endRemoved(Score score) {
        for (int i = size - 1; i >= 0; i--) {
            Part part = score.partOf(instruments[i]);
            Note note = part == null ? null : part.notes().at(starts[i], pitches[i]);
            if (note == null) {
                end(score, i, 0);
            }
        }
    }

    private void end(Score score, int index, int frame) {
        Part part = score.partOf(instruments[index]);
        if (part != null) {
            part.strip().events().add(frame, EventQueue.Kind.OFF, pitches[index], 0, false);
        }
        size--;
        instruments[index] = instruments[size];
        pitches[index] = pitches[size];
        starts[index] = starts[size];
        ends[index] = ends[size];
    }

    /** Which frame of the block a tick falls on. */
    interface Clock {
        int frameOf(double tick);
    }
}
