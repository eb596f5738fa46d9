package dev.consort.audio.sequencer;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.PianoRoll;

/** The notes of the roll that are sounding and when they end. Fixed in size; for the audio thread. */
final class HeldNotes {
    private static final int CAPACITY = 1024;

    private final int[] instruments = new int[CAPACITY];
    private final int[] pitches = new int[CAPACITY];
    private final int[] begins = new int[CAPACITY];
    private final int[] ends = new int[CAPACITY];
    private int size;

    /** Begins a note; one that already sounds there ends first, and when there is no room the oldest does. */
    void begin(int frame, int instrument, int pitch, int velocity, int tick, int duration, NoteSink sink) {
        end(frame, instrument, pitch, sink);
        if (size == CAPACITY) {
            remove(0, frame, sink);
        }
        instruments[size] = instrument;
        pitches[size] = pitch;
        begins[size] = tick;
        ends[size++] = (int) Math.min(Integer.MAX_VALUE, (long) tick + duration);
        sink.noteOn(frame, instrument, pitch, velocity);
    }

    private void end(int frame, int instrument, int pitch, NoteSink sink) {
        for (int i = size - 1; i >= 0; i--) {
            if (instruments[i] == instrument && pitches[i] == pitch) {
                remove(i, frame, sink);
            }
        }
    }

    /** Ends what is over at a tick. */
    void endUpTo(int tick, int frame, NoteSink sink) {
        for (int i = size - 1; i >= 0; i--) {
            if (ends[i] <= tick) {
                remove(i, frame, sink);
            }
        }
    }

    void endAll(int frame, NoteSink sink) {
        endUpTo(Integer.MAX_VALUE, frame, sink);
    }

    /** Follows an edit of the roll: removed notes end, others get their new length. */
    void follow(PianoRoll roll, NoteSink sink) {
        for (int i = size - 1; i >= 0; i--) {
            Note note = roll.notes(instruments[i]).at(begins[i], pitches[i]);
            if (note == null) {
                remove(i, 0, sink);
            } else {
                ends[i] = (int) Math.min(Integer.MAX_VALUE, (long) begins[i] + note.duration());
            }
        }
    }

    private void remove(int at, int frame, NoteSink sink) {
        sink.noteOff(frame, instruments[at], pitches[at]);
        size--;
        int moved = size - at;
        System.arraycopy(instruments, at + 1, instruments, at, moved);
        System.arraycopy(pitches, at + 1, pitches, at, moved);
        System.arraycopy(begins, at + 1, begins, at, moved);
        System.arraycopy(ends, at + 1, ends, at, moved);
    }
}
