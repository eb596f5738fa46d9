package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.Event.Kind;
import dev.consort.audio.sequencer.Event.Origin;
import dev.consort.audio.sequencer.feel.Feel;

/**
 * Writes events down ahead of the playhead. A position, where swing has put it, gets its frame when the reading comes
 * there, and so always by the tempo that holds there. For the audio thread.
 */
final class Copyist {
    private final Stage stage;
    private final Timeline head;
    /** Up to here was written before, so that some of it may have happened. */
    private long writtenUpTo = Long.MIN_VALUE;

    Copyist(Stage stage, Timeline head) {
        this.stage = stage;
        this.head = head;
    }

    /** Begins where the playhead is, with nothing written. */
    void begin() {
        head.copy(stage.play);
        writtenUpTo = Long.MIN_VALUE;
    }

    /** Goes back to the playhead. */
    void goBack() {
        writtenUpTo = Math.max(writtenUpTo, head.base() + head.next());
        head.copy(stage.play);
    }

    /** Whether what is written at a tick may be there already. */
    boolean wroteBefore(int tick) {
        return head.base() + tick < writtenUpTo;
    }

    /** An event to be filled in; null if there are too many. */
    Event event(Kind kind, Origin origin, int instrument, int pitch, int tick, int from, int key) {
        Event event = stage.agenda.take(kind, origin);
        if (event != null) {
            event.instrument = instrument;
            event.pitch = pitch;
            event.tick = tick;
            event.base = head.base();
            event.startAt = event.position();
            event.from = from;
            event.key = key;
        }
        return event;
    }

    boolean isKnown(Kind kind, Origin origin, int instrument, int pitch, int tick, int from, int key) {
        for (int i = 0; i < stage.agenda.size(); i++) {
            Event event = stage.agenda.get(i);
            boolean same = event.isRead()
                    && event.origin == origin
                    && event.kind == kind
                    && event.position() == head.base() + tick
                    && event.instrument == instrument
                    && event.pitch == pitch
                    && event.from == from
                    && event.key == key;
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Puts an event where it sounds. Swing moves nothing over the loop's seam. */
    void place(Event event, Feel feel, double at) {
        double swung = feel.swung(at) + event.base;
        boolean loops = head.loopEnd() != Timeline.NEVER;
        double latest = loops ? Math.max(event.position(), head.loopEnd() + event.base - 1) : Double.POSITIVE_INFINITY;
        event.startAt = Math.min(swung, latest);
    }

    /** Says where a placed note ends: at the loop's seam at the latest, if it begins in the loop. */
    void end(Event note, Feel feel, double at) {
        double swung = Math.max(feel.swung(at) + note.base, note.startAt + 1);
        boolean loops = head.loopEnd() != Timeline.NEVER;
        note.endAt = loops ? Math.min(swung, head.loopEnd() + note.base) : swung;
    }

    /** Gives frames to what begins or ends before a tick of the line that the reading is on. */
    void resolve(double bound) {
        long base = head.base();
        for (int i = 0; i < stage.agenda.size(); i++) {
            Event event = stage.agenda.get(i);
            if (event.startFrame == Event.UNKNOWN && event.startAt - base < bound) {
                event.startFrame = Math.max(stage.now, head.frameOf(event.startAt - base) + event.shift);
                event.framesPerTick = 1 / head.ticksPerFrame();
                stage.agenda.schedule(event, event.startFrame);
            }
            if (event.endFrame == Event.UNKNOWN && event.endAt - base < bound) {
                resolveEnd(event, head.frameOf(event.endAt - base) + event.shift);
            }
        }
    }

    private void resolveEnd(Event event, long frame) {
        event.endFrame = Math.max(Math.max(stage.now, frame), event.startFrame + 1);
        if (event.begun) {
            stage.agenda.schedule(event, event.endFrame);
        }
    }
}
