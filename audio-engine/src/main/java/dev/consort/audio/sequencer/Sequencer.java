package dev.consort.audio.sequencer;

import dev.consort.audio.sequencer.score.Score;
import dev.consort.audio.sequencer.score.SongEnd;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;

/**
 * Plays a score and what hands play to it: tells at which frame what begins and ends. What it tells does not depend on the
 * size of the blocks; each note sounds once per pass, and each that begins ends once. For the audio thread; allocates
 * nothing after the constructor.
 */
public final class Sequencer {
    /** Frames that are gone through at a time, so that a long block needs no more room than a short one. */
    private static final int STRIDE = 64;

    private final Stage stage;
    private final Arpeggios arpeggios;
    private final Reader reader;
    private final Revision revision;
    private final Hands hands;
    private final Timeline atBlockStart;
    private final Timeline probe;

    /**
     * A sequencer that stands still at tick 0.
     *
     * @param sampleRate Hz
     * @param seed of whatever is left to chance
     */
    public Sequencer(int sampleRate, long seed) {
        Liberties liberties = new Liberties(sampleRate, seed);
        stage = new Stage(sampleRate);
        arpeggios = new Arpeggios(stage, liberties);
        reader = new Reader(stage, liberties, sampleRate);
        revision = new Revision(stage);
        hands = new Hands(stage, arpeggios);
        atBlockStart = new Timeline(sampleRate);
        probe = new Timeline(sampleRate);
    }

    /** Follows a new score; what that ends is told to the sink at frame 0. Between blocks. */
    public void follow(Score now, NoteSink told) {
        if (now == stage.score) {
            return;
        }
        Transport before = stage.score.state().transport();
        Transport after = now.state().transport();
        beginBlock(told);
        int loopBefore = stage.play.loopEnd();
        stage.score = now;
        stage.play.follow(now);
        if (after.playing() != stage.playing) {
            roll(after.playing());
        } else if (!stage.playing && before.startTick() != after.startTick()) {
            stage.play.jump(stage.now, after.startTick());
        } else if (stage.playing && isLeftBehind(loopBefore)) {
            // The loop was shortened to before the playhead, which was inside: it stays in step, inside.
            int length = after.loopEnd() - after.loopStart();
            locate(after.loopStart() + Math.floorMod(stage.play.next() - after.loopStart(), length), told);
        }
        revision.revise();
        reader.goBack();
        beginBlock(told);
    }

    private boolean isLeftBehind(int loopBefore) {
        boolean was = loopBefore != Timeline.NEVER;
        return was && stage.score.loops() && stage.play.loopEnd() == Timeline.NEVER;
    }

    private void roll(boolean on) {
        int start = stage.score.state().transport().startTick();
        if (on) {
            leave();
            arrive(start);
            stage.playing = true;
        } else {
            stage.playing = false;
            leave();
            stage.sink.end(stage.frame());
            stage.play.jump(stage.now, start);
            arpeggios.runFree();
        }
    }

    private void leave() {
        stage.clear();
    }

    private void arrive(int tick) {
        stage.play.jump(stage.now, tick);
        reader.begin();
        stage.sink.begin(stage.frame(), tick == 0, tick);
    }

    /** Goes to a tick; what the sequencer has begun is ended at frame 0. Between blocks. */
    public void locate(int tick, NoteSink told) {
        beginBlock(told);
        if (stage.playing) {
            leave();
            stage.sink.end(stage.frame());
            arrive(tick);
        } else {
            stage.play.jump(stage.now, tick);
        }
        beginBlock(told);
    }

    private void beginBlock(NoteSink told) {
        stage.sink = told;
        stage.blockStart = stage.now;
        atBlockStart.copy(stage.play);
        probe.copy(stage.play);
    }

    /** Plays the next frames into the sink. */
    public void advance(int frames, NoteSink told) {
        beginBlock(told);
        long end = stage.now + frames;
        while (stage.now < end) {
            long to = Math.min(end, stage.now + STRIDE);
            if (stage.playing) {
                reader.readFor(to);
            }
            perform(to);
            if (stage.playing) {
                stage.play.moveTo(to);
            }
            stage.now = to;
            stage.forget();
        }
    }

    private void perform(long to) {
        for (Event event = stage.agenda.next(to); event != null; event = stage.agenda.next(to)) {
            int frame = (int) (event.due - stage.blockStart);
            if (event.begun) {
                stage.end(event, frame);
            } else {
                happen(event, frame);
            }
        }
    }

    private void happen(Event event, int frame) {
        switch (event.kind) {
            case NOTE -> stage.begin(event, frame);
            case KEY -> arpeggios.press(event, frame);
            case STEP -> arpeggios.step(event, frame);
            case HIT -> {
                stage.sink.pad(frame, event.instrument, event.pitch, event.velocity, event.semitones);
                stage.finish(event);
            }
            case CLICK -> {
                stage.sink.click(frame, event.pitch == 1);
                stage.finish(event);
            }
            case PULSE -> {
                stage.sink.pulse(frame);
                stage.finish(event);
            }
        }
    }

    /** Begins what a key plays, at the first frame of the next block. Without effect for a velocity of 0 or less. */
    public void noteOn(int instrument, int pitch, int velocity, NoteSink told) {
        beginBlock(told);
        if (velocity > 0) {
            hands.press(instrument, pitch, velocity);
        } else {
            hands.release(instrument, pitch);
        }
    }

    /** Ends what a key began, at the first frame of the next block. */
    public void noteOff(int instrument, int pitch, NoteSink told) {
        beginBlock(told);
        hands.release(instrument, pitch);
    }

    /** Hits a pad, at the first frame of the next block. Without effect for a velocity of 0 or less. */
    public void pad(int instrument, int pad, int velocity, NoteSink told) {
        beginBlock(told);
        if (velocity > 0 && pad >= 0) {
            hands.hit(instrument, pad, velocity);
        }
    }

    /** Ends whatever sounds on an instrument or was begun by its keys, at the first frame of the next block. */
    public void allNotesOff(int instrument, NoteSink told) {
        beginBlock(told);
        stage.silence(instrument);
    }

    /** The tick at a frame of the block that is being played or was played last. Allocates nothing. */
    public double tickAt(int frame) {
        long at = stage.blockStart + frame;
        if (!stage.playing) {
            return stage.play.tick();
        }
        if (at < probe.frame()) {
            probe.copy(atBlockStart);
        }
        probe.moveTo(at);
        return probe.tick();
    }

    /** Where the playhead is, in ticks. */
    public double tick() {
        return stage.play.tick();
    }

    public boolean playing() {
        return stage.playing;
    }

    /** Quarter notes per minute at the playhead. */
    public double bpm() {
        return stage.play.bpm();
    }

    /** The tick at which that which plays has an end; see {@link SongEnd#of}. */
    public static int songEndTick(NetworkState state) {
        return SongEnd.of(state);
    }
}
