package dev.consort.protocol.action;

import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.function.IntUnaryOperator;

/** Moves all notes of a range by rule; where two meet, the later one stays. */
final class Relocation {
    private Relocation() {}

    static NoteMap of(NoteMap notes, int from, int to, IntUnaryOperator newTick, IntUnaryOperator newPitch) {
        NoteEdits edits = new NoteEdits();
        notes.window(from, to, (tick, pitch, note) -> edits.remove(tick, pitch));
        notes.window(
                from, to, (tick, pitch, note) -> edits.put(newTick.applyAsInt(tick), newPitch.applyAsInt(pitch), note));
        return edits.appliedTo(notes);
    }
}
