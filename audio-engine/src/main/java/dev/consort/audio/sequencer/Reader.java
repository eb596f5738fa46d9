package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.Event.Kind;
import dev.consort.audio.sequencer.Event.Origin;
import dev.consort.audio.sequencer.score.Improviser;
import dev.consort.audio.sequencer.score.Part;
import dev.consort.audio.sequencer.score.Score;
import dev.consort.audio.sequencer.score.ScoreReader;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.performance.Arpeggiator;
import dev.consort.protocol.state.sequencer.PadSound;

/** Reads the score ahead of the playhead and has written down what is to happen, each tick once. For the audio thread. */
final class Reader extends ScoreReader {
    private static final int PULSE_TICKS = Ticks.PER_QUARTER / 24;
    private static final int PITCHES = 128;
    private static final int MIDDLE_C = 60;
    private static final int OCTAVE = 12;
    /** The level at which a pad has the velocity that is written: that of a new pad. */
    private static final double PAD_LEVEL = 0.8;

    private final Stage stage;
    private final Liberties liberties;
    private final Timeline head;
    private final Copyist copyist;
    private final long lead;
    private Origin origin;
    private Part source;
    private int from;
    private boolean doubled;

    Reader(Stage stage, Liberties liberties, int sampleRate) {
        this.stage = stage;
        this.liberties = liberties;
        head = new Timeline(sampleRate);
        copyist = new Copyist(stage, head);
        lead = (long) Math.ceil(Liberties.EARLIEST * sampleRate / 1000) + 2;
    }

    /** Begins where the playhead is, with nothing read. */
    void begin() {
        copyist.begin();
    }

    /** Goes back to the playhead, to read anew what was read before. */
    void goBack() {
        copyist.goBack();
    }

    /** Reads all that may happen before a frame. */
    void readFor(long frame) {
        long target = frame + lead;
        while (head.crosses(target)) {
            read(head.next(), head.end());
            copyist.resolve(head.end());
            head.cross();
        }
        read(head.next(), head.firstTickAt(target));
        copyist.resolve(head.tickAt(target));
        head.arriveAt(target);
    }

    private void read(int first, int to) {
        int until = Math.min(to, stage.score.end());
        if (first < until) {
            readMusic(stage.score, first, until);
        }
        if (first < to) {
            doubled = false;
            readClick(first, until);
            readPulses(head.base() + first, head.base() + to);
        }
    }

    private void readMusic(Score score, int first, int until) {
        for (Part part : score.parts()) {
            readPart(part, first, until);
        }
        doubled = false;
        origin = Origin.VOICE;
        for (Improviser improviser : score.improvisers()) {
            source = score.part(improviser.instrument());
            if (source != null) {
                from = improviser.id();
                improviser.read(first, until, this);
            }
        }
    }

    private void readPart(Part part, int first, int until) {
        source = part;
        from = part.id();
        origin = Origin.LINE;
        doubled = part.line().overlaps();
        part.line().read(first, until, this);
        doubled = false;
        if (part.arpeggiator() != null) {
            readSteps(part, part.arpeggiator(), first, until);
        }
        if (part.drums() != null) {
            origin = Origin.KIT;
            part.drums().read(head.base() + first, head.base() + until, this);
        }
    }

    private void readSteps(Part part, Arpeggiator arpeggiator, int first, int until) {
        int ticks = arpeggiator.rate().ticks();
        for (int tick = (first + ticks - 1) / ticks * ticks; tick < until; tick += ticks) {
            Event step = event(Kind.STEP, Origin.ARPEGGIO, part.id(), 0, tick, 0);
            if (step != null) {
                copyist.place(step, part.feel(), tick);
                step.shift = liberties.offset(part.feel(), tick);
            }
        }
    }

    private void readClick(int first, int until) {
        from = 0;
        boolean on = stage.score.state().session().click().enabled();
        for (int tick = first; on && tick < until; tick++) {
            if (stage.score.bars().isBeat(tick)) {
                event(Kind.CLICK, Origin.TIME, 0, stage.score.bars().inBar(tick) == 0 ? 1 : 0, tick, 0);
            }
        }
    }

    private void readPulses(long first, long to) {
        long at = (first + PULSE_TICKS - 1) / PULSE_TICKS * PULSE_TICKS;
        for (; at < to; at += PULSE_TICKS) {
            event(Kind.PULSE, Origin.TIME, 0, 0, (int) (at - head.base()), 0);
        }
    }

    @Override
    protected void onNote(int tick, int pitch, int duration, int velocity, double probability) {
        if (liberties.sounds(probability, source.id(), head.base() + tick, pitch)) {
            int longest = doubled ? source.line().durationAt(tick, pitch) : duration;
            spread(source, tick, tick, pitch, longest, velocity);
        }
    }

    @Override
    protected void onHit(long step, int pad, int velocity, int semitones, double probability) {
        long position = step * source.drums().stepTicks();
        PadSound sound = source.drums().pad(pad);
        if (sound == null || !liberties.sounds(probability, source.id(), position, PITCHES + pad)) {
            return;
        }
        int tick = (int) (position - head.base());
        double at = tick + source.drums().late(step);
        Integer other = sound.instrument();
        Part elsewhere = other == null ? null : stage.score.part(other);
        if (elsewhere == null) {
            hit(tick, at, pad, velocity, semitones);
        } else {
            hit(elsewhere, tick, at, pitch(sound, semitones), loudness(sound, velocity));
        }
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

    private void hit(int tick, double at, int pad, int velocity, int semitones) {
        Event hit = event(Kind.HIT, Origin.KIT, source.id(), pad, tick, pad);
        if (hit != null) {
            hit.semitones = semitones;
            copyist.place(hit, source.feel(), at);
            hit.shift = liberties.shift(source, hit);
            hit.velocity = liberties.velocity(source, velocity, hit);
        }
    }

    private void hit(Part elsewhere, int tick, double at, int pitch, int velocity) {
        if (pitch >= 0 && pitch < PITCHES && velocity > 0) {
            spread(elsewhere, tick, at, pitch, source.drums().stepTicks(), velocity);
        }
    }

    /** Has written down what a note sounds: on each instrument of its group the notes of a chord. */
    private void spread(Part played, int tick, double at, int key, int duration, int velocity) {
        for (int member : played.members()) {
            Part part = stage.score.part(member);
            for (int interval : part.chord()) {
                int pitch = key + OCTAVE * part.octave() + interval;
                if (pitch >= 0 && pitch < PITCHES) {
                    note(part, pitch, tick, at, key, duration, velocity);
                }
            }
        }
    }

    private void note(Part part, int pitch, int tick, double at, int key, int duration, int velocity) {
        boolean sounds = part.arpeggiator() == null;
        Event note = event(sounds ? Kind.NOTE : Kind.KEY, origin, part.id(), pitch, tick, key);
        if (note == null) {
            return;
        }
        copyist.place(note, part.feel(), at);
        copyist.end(note, part.feel(), at + duration);
        // A key of an arpeggiator is in time, lest the step that it belongs to come before it.
        note.shift = sounds ? liberties.shift(part, note) : liberties.offset(part.feel(), tick);
        note.velocity = sounds ? liberties.velocity(part, velocity, note) : velocity;
    }

    /** An event to be filled in; null if it is there already or there are too many. */
    private Event event(Kind kind, Origin where, int instrument, int pitch, int tick, int key) {
        boolean known = (doubled || copyist.wroteBefore(tick))
                && copyist.isKnown(kind, where, instrument, pitch, tick, from, key);
        return known ? null : copyist.event(kind, where, instrument, pitch, tick, from, key);
    }
}
