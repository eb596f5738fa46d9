package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.Event.Kind;
import dev.consort.audio.sequencer.Event.Origin;
import dev.consort.audio.sequencer.feel.Feel;
import dev.consort.audio.sequencer.score.Drums;
import dev.consort.audio.sequencer.score.Improviser;
import dev.consort.audio.sequencer.score.Part;
import dev.consort.audio.sequencer.score.Score;
import dev.consort.audio.sequencer.score.ScoreReader;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.sequencer.PadSound;

/**
 * Reads the score ahead of the playhead and writes down what is to happen, each tick once. A position, where swing has
 * put it, gets its frame when the reading comes there, and so always by the tempo that holds there. For the audio thread.
 */
final class Reader extends ScoreReader {
    private static final int PULSE_TICKS = Ticks.PER_QUARTER / 24;
    private static final int HITS = 128;
    private static final int MIDDLE_C = 60;
    /** The level at which a pad has the velocity that is written: that of a new pad. */
    private static final double PAD_LEVEL = 0.8;

    private final Stage stage;
    private final Liberties liberties;
    private final Timeline head;
    private final long lead;
    /** Up to here the score was read before, so that some of it may have happened. */
    private long readUpTo = Long.MIN_VALUE;

    private Origin origin;
    private Part source;
    private int from;

    Reader(Stage stage, Liberties liberties, int sampleRate) {
        this.stage = stage;
        this.liberties = liberties;
        head = new Timeline(sampleRate);
        lead = (long) Math.ceil(Liberties.EARLIEST * sampleRate / 1000) + 2;
    }

    /** Begins where the playhead is, with nothing read. */
    void begin() {
        head.copy(stage.play);
        readUpTo = Long.MIN_VALUE;
    }

    /** Goes back to the playhead, to read anew what was read before. */
    void goBack() {
        readUpTo = Math.max(readUpTo, head.base() + head.next());
        head.copy(stage.play);
    }

    /** Reads all that may happen before a frame. */
    void readFor(long frame) {
        long target = frame + lead;
        while (head.crosses(target)) {
            read(head.next(), head.end());
            resolve(head.end());
            head.cross();
        }
        read(head.next(), head.firstTickAt(target));
        resolve(head.tickAt(target));
        head.arriveAt(target);
    }

    private void read(int first, int to) {
        Score score = stage.score;
        int until = Math.min(to, score.end());
        if (first >= to) {
            return;
        }
        for (Part part : score.parts()) {
            readPart(part, first, until);
        }
        for (Improviser improviser : score.improvisers()) {
            source = score.part(improviser.instrument());
            if (source != null) {
                origin = Origin.VOICE;
                from = improviser.id();
                improviser.read(first, until, this);
            }
        }
        readTime(first, to);
    }

    private void readPart(Part part, int first, int until) {
        source = part;
        origin = Origin.LINE;
        from = part.id();
        if (first < until) {
            part.line().read(first, until, this);
            readSteps(part, first, until);
        }
        if (part.drums() != null && first < until) {
            origin = Origin.KIT;
            part.drums().read(head.base() + first, head.base() + until, this);
        }
    }

    private void readSteps(Part part, int first, int until) {
        Arpeggiator arpeggiator = part.arpeggiator();
        if (arpeggiator == null) {
            return;
        }
        int ticks = arpeggiator.rate().ticks();
        for (int tick = nextMultiple(first, ticks); tick < until; tick += ticks) {
            Event step = event(Kind.STEP, Origin.ARPEGGIO, part.id(), 0, tick, 0);
            if (step != null) {
                place(step, part.feel(), tick);
                step.shift = liberties.offset(part.feel(), tick);
            }
        }
    }

    private static int nextMultiple(long from, int of) {
        return (int) ((from + of - 1) / of * of);
    }

    private void readTime(int first, int to) {
        from = 0;
        if (stage.score.state().session().click().enabled()) {
            for (int tick = first; tick < to; tick++) {
                if (stage.score.bars().isBeat(tick)) {
                    time(Kind.CLICK, tick, stage.score.bars().inBar(tick) == 0 ? 1 : 0);
                }
            }
        }
        long base = head.base();
        for (long at = (base + first + PULSE_TICKS - 1) / PULSE_TICKS * PULSE_TICKS;
                at < base + to;
                at += PULSE_TICKS) {
            time(Kind.PULSE, (int) (at - base), 0);
        }
    }

    private void time(Kind kind, int tick, int pitch) {
        Event event = event(kind, Origin.TIME, 0, pitch, tick, 0);
        if (event != null) {
            event.startAt = event.position();
        }
    }

    @Override
    protected void onNote(int tick, int pitch, int duration, int velocity, double probability) {
        if (liberties.sounds(probability, source.id(), head.base() + tick, pitch)) {
            boolean twice = origin == Origin.LINE && source.line().overlaps();
            int longest = twice ? source.line().durationAt(tick, pitch) : duration;
            spread(tick, tick, pitch, longest, velocity);
        }
    }

    @Override
    protected void onHit(long step, int pad, int velocity, int semitones, double probability) {
        Part kit = source;
        Drums drums = kit.drums();
        PadSound sound = drums.pad(pad);
        long position = step * drums.stepTicks();
        int tick = (int) (position - head.base());
        if (sound == null || !liberties.sounds(probability, kit.id(), position, HITS + pad)) {
            return;
        }
        Integer other = sound.instrument();
        source = other == null ? null : stage.score.part(other);
        if (source == null) {
            hit(kit, tick, tick + drums.late(step), pad, velocity, semitones);
        } else {
            int pitch = pitch(sound, semitones);
            int loudness = loudness(sound, velocity);
            if (pitch >= 0 && pitch < HITS && loudness > 0) {
                spread(tick, tick + drums.late(step), pitch, drums.stepTicks(), loudness);
            }
        }
        source = kit;
    }

    /** The pitch that a pad plays on another instrument; may lie outside 0–127. */
    static int pitch(PadSound sound, int semitones) {
        Integer note = sound.note();
        return (note == null ? MIDDLE_C : note) + sound.pitch() + semitones;
    }

    /** The velocity with which a pad plays another instrument; 0 if it is turned off. */
    static int loudness(PadSound sound, int velocity) {
        return (int) Math.min(127, Math.round(velocity * sound.level() / PAD_LEVEL));
    }

    private void hit(Part kit, int tick, double at, int pad, int velocity, int semitones) {
        Event hit = event(Kind.HIT, Origin.KIT, kit.id(), pad, tick, pad);
        if (hit != null) {
            hit.semitones = semitones;
            place(hit, kit.feel(), at);
            hit.shift = liberties.shift(kit, hit);
            hit.velocity = liberties.velocity(kit, velocity, hit);
        }
    }

    /** Writes down what a note sounds: on each instrument of its group the notes of a chord. */
    private void spread(int tick, double at, int key, int duration, int velocity) {
        for (int member : source.members()) {
            Part part = stage.score.part(member);
            for (int interval : part.chord()) {
                int pitch = key + 12 * part.octave() + interval;
                if (pitch >= 0 && pitch < HITS) {
                    note(part, pitch, tick, at, key, duration, velocity);
                }
            }
        }
    }

    private void note(Part part, int pitch, int tick, double at, int key, int duration, int velocity) {
        Kind kind = part.arpeggiator() == null ? Kind.NOTE : Kind.KEY;
        Event note = event(kind, origin, part.id(), pitch, tick, key);
        if (note == null) {
            return;
        }
        place(note, part.feel(), at);
        note.endAt = end(note, part.feel(), at + duration);
        // A key of an arpeggiator is in time, lest the step that it belongs to come before it.
        note.shift = kind == Kind.KEY ? liberties.offset(part.feel(), tick) : liberties.shift(part, note);
        note.velocity = kind == Kind.KEY ? velocity : liberties.velocity(part, velocity, note);
    }

    /** An event to be filled in; null if it is there already or there are too many. */
    private Event event(Kind kind, Origin where, int instrument, int pitch, int tick, int key) {
        boolean twice = origin == Origin.LINE && source != null && source.line().overlaps();
        if ((twice || head.base() + tick < readUpTo) && isKnown(kind, where, instrument, pitch, tick, key)) {
            return null;
        }
        Event event = stage.agenda.take(kind, where);
        if (event != null) {
            event.instrument = instrument;
            event.pitch = pitch;
            event.tick = tick;
            event.base = head.base();
            event.from = from;
            event.key = key;
        }
        return event;
    }

    private boolean isKnown(Kind kind, Origin where, int instrument, int pitch, int tick, int key) {
        for (int i = 0; i < stage.agenda.size(); i++) {
            Event event = stage.agenda.get(i);
            boolean same = event.isRead()
                    && event.origin == where
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

    /** Swing moves nothing over the loop's seam. */
    private void place(Event event, Feel feel, double at) {
        double swung = feel.swung(at) + event.base;
        boolean loops = head.loopEnd() != Timeline.NEVER;
        event.startAt = loops ? Math.min(swung, Math.max(event.position(), head.loopEnd() + event.base - 1)) : swung;
    }

    /** Where a note ends that was begun in the present loop, if there is one. */
    private double end(Event note, Feel feel, double at) {
        double swung = Math.max(feel.swung(at) + note.base, note.startAt + 1);
        return head.loopEnd() == Timeline.NEVER ? swung : Math.min(swung, head.loopEnd() + note.base);
    }

    /** Gives frames to what begins or ends before a tick of this line. */
    private void resolve(double bound) {
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
