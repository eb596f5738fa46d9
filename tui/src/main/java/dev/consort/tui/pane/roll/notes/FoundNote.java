package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;

/** A note with its place. */
public record FoundNote(int tick, int pitch, Note note) {
    /** How far before the cursor a note may begin that still sounds there, in ticks. */
    public static final int REACH = 16 * 1920;

    /** The note that begins in the step at {@code tick} or, failing that, sounds at it; null if there is none. */
    public static FoundNote at(NoteMap notes, int tick, int pitch, int step) {
        FoundNote[] found = new FoundNote[1];
        notes.window(tick - (long) REACH, (long) tick + step, (at, on, note) -> {
            boolean reaches = at >= tick || at + note.duration() > tick;
            boolean better = found[0] == null || found[0].tick < tick;
            if (on == pitch && reaches && better) {
                found[0] = new FoundNote(at, on, note);
            }
        });
        return found[0];
    }

    /** This note to be put elsewhere, counted from {@code origin}. */
    public PastedNote from(int origin) {
        return new PastedNote(tick - origin, pitch, note.duration(), note.velocity(), note.probability());
    }

    FoundNote with(Note changed) {
        return new FoundNote(tick, pitch, changed);
    }
}
