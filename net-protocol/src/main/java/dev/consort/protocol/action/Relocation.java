package dev.consort.protocol.action;

import dev.consort.protocol.state.pattern.NoteMap;
import java.util.function.IntUnaryOperator;

/** Moves all notes of a range by rule; where two meet, the later one stays. */
final class Relocation {
    private Relocation() {}

    static NoteMap of(NoteMap notes, int from, int to, IntUnaryOperator newTick, IntUnaryOperator newPitch) {
        NoteMap[] result = {notes};
        notes.window(from, to, (tick, pitch, note) -> result[0] = result[0].without(tick, pitch));
        notes.window(
                from,
                to,
                (tick, pitch, note) ->
                        result[0] = result[0].with(newTick.applyAsInt(tick), newPitch.applyAsInt(pitch), note));
        return result[0];
    }
}
