package dev.consort.audio.sequencer.score;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;

/** An instrument's track in the roll. */
record RollLine(NoteMap notes) implements Line {
    static final RollLine EMPTY = new RollLine(NoteMap.empty());

    @Override
    public void read(long from, long to, ScoreReader reader) {
        reader.from(0, Long.MAX_VALUE);
        notes.window(from, to, reader.notes);
    }

    @Override
    public int durationAt(int tick, int pitch) {
        Note note = notes.at(tick, pitch);
        return note == null ? 0 : note.duration();
    }

    @Override
    public boolean overlaps() {
        return false;
    }
}
