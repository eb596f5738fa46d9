package dev.consort.protocol.state.pattern;

import java.util.TreeMap;

/** Changes of many notes that are made in one go; at the same place the later one counts. Used by one thread. */
public final class NoteEdits {
    private final TreeMap<Long, Note> changes = new TreeMap<>();

    public NoteEdits put(int tick, int pitch, Note note) {
        changes.put(NoteMap.place(tick, pitch), note);
        return this;
    }

    public NoteEdits remove(int tick, int pitch) {
        changes.put(NoteMap.place(tick, pitch), null);
        return this;
    }

    /** The notes after these changes; the same instance when nothing changes by them. */
    public NoteMap appliedTo(NoteMap notes) {
        return notes.withAll(changes);
    }
}
