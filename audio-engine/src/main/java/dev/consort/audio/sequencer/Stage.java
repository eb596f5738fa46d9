package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.Event.Kind;
import dev.consort.audio.sequencer.score.Score;

/** Where events are performed: begins and ends them and tells the sink, each note exactly once. For the audio thread. */
final class Stage {
    final Agenda agenda = new Agenda();
    final Timeline play;
    Score score = Score.EMPTY;
    NoteSink sink;
    boolean playing;
    /** The frame that comes next. */
    long now;

    /** The first frame of the block. */
    long blockStart;

    private int spent;

    Stage(int sampleRate) {
        play = new Timeline(sampleRate);
    }

    /** The frame of the block at which the next one comes. */
    int frame() {
        return (int) (now - blockStart);
    }

    /** A note begins, or an arpeggiator's key goes down; what sounds in its place ends. */
    void begin(Event event, int frame) {
        if (event.kind == Kind.NOTE) {
            endAt(event, frame);
            sink.noteOn(frame, event.instrument, event.pitch, event.velocity, event.live);
        }
        event.begun = true;
        if (event.endFrame != Event.UNKNOWN) {
            agenda.schedule(event, event.endFrame);
        }
    }

    private void endAt(Event event, int frame) {
        for (int i = agenda.size() - 1; i >= 0; i--) {
            Event other = agenda.get(i);
            if (other.isSoundingAt(event.instrument, event.pitch, event.live)) {
                end(other, frame);
            }
        }
    }

    /** Ends what was begun. */
    void end(Event event, int frame) {
        if (event.kind == Kind.NOTE) {
            sink.noteOff(frame, event.instrument, event.pitch, event.live);
        }
        finish(event);
    }

    /** An event is over. It is remembered until the playhead has passed it, lest it be read again. */
    void finish(Event event) {
        boolean early = playing && event.isRead() && event.position() >= position();
        if (early) {
            agenda.unschedule(event);
            event.begun = false;
            event.spent = true;
            spent++;
        } else {
            agenda.free(event);
        }
    }

    /** The next whole tick that the playhead has not passed, counted on through loops. */
    long position() {
        return play.base() + play.next();
    }

    /** Forgets what the playhead has passed. */
    void forget() {
        for (int i = agenda.size() - 1; spent > 0 && i >= 0; i--) {
            Event event = agenda.get(i);
            if (event.spent && event.position() < position()) {
                agenda.free(event);
                spent--;
            }
        }
    }

    /** Ends all but what hands play, and drops what was to come. */
    void clear() {
        for (int i = agenda.size() - 1; i >= 0; i--) {
            Event event = agenda.get(i);
            if (!event.begun) {
                agenda.free(event);
            } else if (!event.live) {
                end(event, frame());
            }
        }
        // What has just ended may be kept as spent while the transport rolls.
        for (int i = agenda.size() - 1; i >= 0; i--) {
            if (agenda.get(i).spent) {
                agenda.free(agenda.get(i));
            }
        }
        spent = 0;
    }

    /** Ends whatever sounds on an instrument, or was begun by its keys. */
    void silence(int instrument) {
        for (int i = agenda.size() - 1; i >= 0; i--) {
            Event event = agenda.get(i);
            boolean pressed = event.origin == Event.Origin.HAND && event.from == instrument;
            if (event.begun && (event.instrument == instrument || pressed)) {
                end(event, frame());
            }
        }
    }
}
