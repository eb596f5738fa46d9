package dev.consort.protocol.state.pattern;

/** One instrument's notes in the piano roll. */
public record Track(NoteMap notes) {
    public static final Track EMPTY = new Track(NoteMap.empty());

    public Track withNotes(NoteMap changed) {
        return changed == notes ? this : new Track(changed);
    }
}
