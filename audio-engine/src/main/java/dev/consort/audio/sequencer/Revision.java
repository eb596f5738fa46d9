package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.Event.Kind;
import dev.consort.audio.sequencer.Event.Origin;
import dev.consort.audio.sequencer.score.Improviser;
import dev.consort.audio.sequencer.score.Part;
import dev.consort.audio.sequencer.score.Score;

/**
 * What an edit does to events: what sounds and is no longer written ends, what is written longer or shorter gets its new
 * end, and what lies ahead of the playhead is dropped, to be read anew. For the audio thread.
 */
final class Revision {
    private final Stage stage;

    Revision(Stage stage) {
        this.stage = stage;
    }

    /** Goes through all events; what has to end ends now. */
    void revise() {
        for (int i = stage.agenda.size() - 1; i >= 0; i--) {
            Event event = stage.agenda.get(i);
            if (event.begun) {
                reviseBegun(event);
            } else if (event.isPending()) {
                revisePending(event);
            }
        }
    }

    private void revisePending(Event event) {
        boolean ahead = event.isRead() && event.position() >= stage.position();
        if (ahead || !isWritten(event)) {
            stage.agenda.free(event);
        } else if (event.isRead()) {
            if (event.startAt > reached()) {
                stage.agenda.unschedule(event);
                event.startFrame = Event.UNKNOWN;
            }
            reviseEnd(event);
        }
    }

    private void reviseBegun(Event event) {
        if (!isWritten(event)) {
            stage.end(event, stage.frame());
        } else if (event.isRead()) {
            reviseEnd(event);
        }
    }

    /** Where the playhead is, counted on through loops. */
    private double reached() {
        return stage.play.base() + stage.play.tick();
    }

    private void reviseEnd(Event event) {
        double before = event.endAt;
        if (event.origin == Origin.LINE) {
            event.endAt = endAt(event);
        }
        if (event.endAt > reached()) {
            event.endFrame = Event.UNKNOWN;
        } else if (event.endAt != before) {
            event.endFrame = Math.max(stage.now, event.startFrame == Event.UNKNOWN ? 0 : event.startFrame + 1);
        }
        if (event.begun) {
            stage.agenda.unschedule(event);
            if (event.endFrame != Event.UNKNOWN) {
                stage.agenda.schedule(event, event.endFrame);
            }
        }
    }

    private double endAt(Event event) {
        Part part = stage.score.part(event.instrument);
        int duration = stage.score.part(event.from).line().durationAt(event.tick, event.key);
        double natural = Math.max(part.feel().swung(event.tick + (double) duration) + event.base, event.startAt + 1);
        int loopEnd = stage.play.loopEnd();
        boolean cut = loopEnd != Timeline.NEVER && event.tick < loopEnd && event.base >= stage.play.base();
        boolean ended = event.base < stage.play.base();
        double latest = cut ? loopEnd + (double) event.base : Double.POSITIVE_INFINITY;
        return ended ? Math.min(event.endAt, natural) : Math.min(natural, latest);
    }

    /** Whether what an event is of is still there. */
    private boolean isWritten(Event event) {
        Score score = stage.score;
        Part part = score.part(event.instrument);
        if (event.origin == Origin.TIME) {
            return true;
        }
        boolean arpeggiated = event.kind == Kind.KEY || event.origin == Origin.ARPEGGIO;
        if (part == null || arpeggiated && part.arpeggiator() == null) {
            return false;
        }
        return switch (event.origin) {
            case LINE -> isInLine(score.part(event.from), event);
            case VOICE -> plays(score.improviser(event.from), event);
            case KIT, HAND -> score.part(event.from) != null;
            default -> true;
        };
    }

    private static boolean isInLine(Part source, Event event) {
        return source != null && source.line().durationAt(event.tick, event.key) > 0;
    }

    private boolean plays(Improviser voice, Event event) {
        return voice != null && stage.score.part(voice.instrument()) != null && event.isRead();
    }
}
