package dev.consort.audio.midi;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.Ticks;
import java.nio.ByteBuffer;

/**
 * What a file says to this program alone about a note, in a private meta event at the note's tick: how long it is when
 * another of its pitch begins before its end, which MIDI cannot say, and its chance. It counts only while the note is as
 * it was written, so that a change made elsewhere wins.
 *
 * <p>Bytes: 0x7D (the number for private use), "Cn", 1, pitch, then big-endian written and real duration (4 each) and
 * the chance as an IEEE double, not a number for none.
 *
 * @param pitch of the note
 * @param written its duration in the file
 * @param note as it is
 */
record NoteExtra(int pitch, int written, Note note) {
    private static final int SIGN = 0x7D436E01;
    private static final int SIZE = 21;

    byte[] bytes() {
        double chance = note.probability() == null ? Double.NaN : note.probability();
        return ByteBuffer.allocate(SIZE)
                .putInt(SIGN)
                .put((byte) pitch)
                .putInt(written)
                .putInt(note.duration())
                .putDouble(chance)
                .array();
    }

    /** Reads a private event; null when it is another program's, or nonsense. */
    static NoteExtra of(byte[] data) {
        ByteBuffer in = ByteBuffer.wrap(data);
        if (data.length != SIZE || in.getInt() != SIGN) {
            return null;
        }
        int pitch = in.get();
        int written = in.getInt();
        int duration = in.getInt();
        double chance = in.getDouble();
        boolean sensible = pitch >= 0
                && pitch <= Ticks.HIGHEST_PITCH
                && duration >= 1
                && duration <= Length.LONGEST
                && !(chance < 0 || chance > 1);
        return sensible
                ? new NoteExtra(pitch, written, new Note(duration, 1, Double.isNaN(chance) ? null : chance))
                : null;
    }

    /** The note that was read, with what this says of it if it still is the one. */
    Note appliedTo(Note read) {
        return read.duration() == written ? new Note(note.duration(), read.velocity(), note.probability()) : read;
    }
}
