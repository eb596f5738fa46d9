package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.Event.Kind;
import dev.consort.audio.sequencer.Event.Origin;
import dev.consort.audio.sequencer.score.Part;
import dev.consort.protocol.state.performance.ArpDirection;
import dev.consort.protocol.state.performance.Arpeggiator;

/**
 * Plays the keys that arpeggiators hold: on the song's grid while it rolls, otherwise from the first key on. The counter
 * of steps lives in the keys, so that an arpeggio goes on as long as any of them is held. For the audio thread.
 */
final class Arpeggios {
    private static final int PITCHES = 128;
    private static final int OCTAVE = 12;

    private final Stage stage;
    private final Liberties liberties;
    private final Event[] held = new Event[PITCHES];
    private final Event[] keys = new Event[PITCHES * 4];
    private final int[] pitches = new int[PITCHES * 4];

    Arpeggios(Stage stage, Liberties liberties) {
        this.stage = stage;
        this.liberties = liberties;
    }

    /** A key goes down: counts on where other keys of the instrument are. */
    void press(Event key, int frame) {
        int counter = counter(key.instrument);
        key.counter = Math.max(0, counter);
        stage.begin(key, frame);
        if (!stage.playing) {
            forgetStep(key.instrument, counter < 0);
            runFree(key.instrument);
        }
    }

    /** Drops the step that was left over from former keys. */
    private void forgetStep(int instrument, boolean first) {
        for (int i = stage.agenda.size() - 1; first && i >= 0; i--) {
            Event event = stage.agenda.get(i);
            if (event.kind == Kind.STEP && event.instrument == instrument) {
                stage.agenda.free(event);
            }
        }
    }

    /** The keys' counter; −1 without keys. */
    private int counter(int instrument) {
        int counter = -1;
        for (int i = 0; i < stage.agenda.size(); i++) {
            Event event = stage.agenda.get(i);
            if (isKeyOf(event, instrument)) {
                counter = Math.max(counter, event.counter);
            }
        }
        return counter;
    }

    private static boolean isKeyOf(Event event, int instrument) {
        return event.begun && event.kind == Kind.KEY && event.instrument == instrument;
    }

    /** Lets all arpeggios that have keys go on by themselves, when the transport has stopped. */
    void runFree() {
        for (int i = stage.agenda.size() - 1; i >= 0; i--) {
            Event event = stage.agenda.get(i);
            if (event.begun && event.kind == Kind.KEY) {
                runFree(event.instrument);
            }
        }
    }

    private void runFree(int instrument) {
        for (int i = 0; i < stage.agenda.size(); i++) {
            Event event = stage.agenda.get(i);
            if (event.kind == Kind.STEP && event.instrument == instrument) {
                return;
            }
        }
        stepAt(instrument, stage.now);
    }

    private void stepAt(int instrument, double exactFrame) {
        Event step = stage.agenda.take(Kind.STEP, Origin.ARPEGGIO);
        if (step != null) {
            step.instrument = instrument;
            step.startAt = exactFrame;
            step.startFrame = (long) Math.ceil(exactFrame);
            step.framesPerTick = 1 / stage.play.ticksPerFrame();
            stage.agenda.schedule(step, step.startFrame);
        }
    }

    /** Goes on by one step. */
    void step(Event step, int frame) {
        Part part = stage.score.part(step.instrument);
        int counter = counter(step.instrument);
        if (part != null && part.arpeggiator() != null && counter >= 0) {
            endNotes(step.instrument, frame);
            play(step, part, counter, frame);
            if (!step.isRead()) {
                stepAt(step.instrument, step.startAt + part.arpeggiator().rate().ticks() * step.framesPerTick);
            }
        }
        stage.finish(step);
    }

    private void endNotes(int instrument, int frame) {
        for (int i = stage.agenda.size() - 1; i >= 0; i--) {
            Event event = stage.agenda.get(i);
            boolean own = event.origin == Origin.ARPEGGIO && event.kind == Kind.NOTE;
            if (own && event.begun && event.instrument == instrument) {
                stage.end(event, frame);
            }
        }
    }

    private void play(Event step, Part part, int counter, int frame) {
        int count = sequence(part);
        int at = count == 0 ? 0 : place(part.arpeggiator().direction(), counter, count, step.instrument);
        Event note = count == 0 ? null : stage.agenda.take(Kind.NOTE, Origin.ARPEGGIO);
        if (note == null) {
            return;
        }
        Arpeggiator arpeggiator = part.arpeggiator();
        long length = Math.round(arpeggiator.gate() * arpeggiator.rate().ticks() * step.framesPerTick);
        note.instrument = part.id();
        note.pitch = pitches[at];
        note.live = keys[at].live;
        step.counter = counter;
        note.velocity = liberties.velocity(part, keys[at].velocity, step);
        note.startFrame = stage.blockStart + frame;
        note.endFrame = note.startFrame + Math.max(1, length);
        stage.begin(note, frame);
    }

    /** Puts down what one way up through the octaves is, and counts the step; answers how many notes it has. */
    private int sequence(Part part) {
        for (int i = 0; i < stage.agenda.size(); i++) {
            Event event = stage.agenda.get(i);
            if (isKeyOf(event, part.id())) {
                held[event.pitch] = louder(event, held[event.pitch]);
                event.counter++;
            }
        }
        int count = 0;
        for (int octave = 0; octave < part.arpeggiator().octaves(); octave++) {
            for (int pitch = 0; pitch + octave * OCTAVE < PITCHES; pitch++) {
                if (held[pitch] != null) {
                    keys[count] = held[pitch];
                    pitches[count++] = pitch + octave * OCTAVE;
                }
            }
        }
        for (int pitch = 0; pitch < PITCHES; pitch++) {
            held[pitch] = null;
        }
        return count;
    }

    /** Which of two keys at one pitch is played. */
    private static Event louder(Event key, Event other) {
        boolean taken = other == null
                || key.velocity > other.velocity
                || key.velocity == other.velocity && key.live && !other.live;
        return taken ? key : other;
    }

    private int place(ArpDirection direction, int counter, int count, int instrument) {
        return switch (direction) {
            case UP -> counter % count;
            case DOWN -> count - 1 - counter % count;
            case UP_DOWN -> bounced(counter, count);
            case RANDOM -> liberties.drawn(instrument, counter, count);
        };
    }

    private static int bounced(int counter, int count) {
        int there = counter % Math.max(1, 2 * count - 2);
        return there < count ? there : 2 * count - 2 - there;
    }
}
