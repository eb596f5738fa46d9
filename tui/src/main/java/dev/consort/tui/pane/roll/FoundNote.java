package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;

/** A note with its place. */
record FoundNote(int tick, int pitch, Note note) {
    /** How far before the cursor a note may begin that still sounds there. */
    private static final int REACH = 16 * 1920;

    /** The note that begins in the step at {@code tick} or, failing that, sounds at it; null if there is none. */
    static FoundNote at(NoteMap notes, int tick, int pitch, int step) {
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
}
