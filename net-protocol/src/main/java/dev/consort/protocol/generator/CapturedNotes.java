package dev.consort.protocol.generator;

import dev.consort.protocol.range.Length;
import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteEdits;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.Comparator;
import java.util.List;

/** What somebody played, as notes. */
public final class CapturedNotes {
    private static final int LOUDEST = 127;

    private final LiveEvent[] held = new LiveEvent[Pitch.HIGHEST + 1];
    private final NoteEdits edits = new NoteEdits();
    private final int from;
    private final int to;

    private CapturedNotes(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The notes that begin in a range, at their ticks. A key that is still held ends with the range, one that is pressed
     * twice ends the first time where it is pressed again, and one that was pressed before the range is passed over. A
     * key that is let go within the tick lasts one tick.
     *
     * @param events in any order; those of one tick as they happened
     * @param from the range's first tick
     * @param to the tick behind the range
     */
    public static NoteMap of(List<LiveEvent> events, int from, int to) {
        CapturedNotes captured = new CapturedNotes(Math.max(0, from), Math.min(to, Tick.LAST + 1));
        events.stream()
                .filter(event -> event.pitch() >= 0 && event.pitch() <= Pitch.HIGHEST)
                .sorted(Comparator.comparingInt(LiveEvent::tick))
                .forEach(captured::take);
        return captured.ended();
    }

    private void take(LiveEvent event) {
        end(event.pitch(), event.tick());
        boolean begins = event.on() && event.velocity() > 0 && event.tick() >= from && event.tick() < to;
        held[event.pitch()] = begins ? event : null;
    }

    private void end(int pitch, int tick) {
        LiveEvent begun = held[pitch];
        if (begun != null) {
            int duration = Math.max(1, Math.min(Math.min(tick, to) - begun.tick(), Length.LONGEST));
            edits.put(begun.tick(), pitch, new Note(duration, Math.min(LOUDEST, begun.velocity())));
        }
    }

    private NoteMap ended() {
        for (int pitch = 0; pitch < held.length; pitch++) {
            end(pitch, to);
        }
        return edits.appliedTo(NoteMap.empty());
    }
}
