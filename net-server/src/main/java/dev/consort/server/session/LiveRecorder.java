package dev.consort.server.session;

import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.range.Length;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.HashMap;
import java.util.Map;

/** Turns live notes into notes of the roll while the transport records. Session thread only. */
final class LiveRecorder {
    private final Map<Member.HeldNote, Begun> begun = new HashMap<>();

    private record Begun(int tick, int velocity) {}

    /** A note began at this playhead. */
    void noteOn(int instrument, int pitch, int velocity, double playhead) {
        int tick = (int) Math.min(Math.max(0, Math.round(playhead)), Ticks.LAST);
        begun.put(new Member.HeldNote(instrument, pitch), new Begun(tick, velocity));
    }

    /** A note ended: the edit that writes it down, or null if it had not begun while recording. */
    NoteAction.AddNote noteOff(int instrument, int pitch, double playhead, Transport transport) {
        Begun note = begun.remove(new Member.HeldNote(instrument, pitch));
        if (note == null) {
            return null;
        }
        long duration = Math.round(playhead) - note.tick;
        long unrolled = duration > 0 ? duration : duration + transport.loopEnd() - transport.loopStart();
        int length = (int) Math.max(1, Math.min(unrolled, Length.LONGEST));
        return new NoteAction.AddNote(instrument, note.tick, pitch, length, note.velocity);
    }

    void forget() {
        begun.clear();
    }
}
