package dev.consort.audio.sequencer;

import dev.consort.audio.dsp.Dice;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.PianoRoll;

/**
 * Plays the piano roll: walks from tick to tick, so that each sounds exactly once per pass whatever the size of the
 * blocks. Does not allocate while the state stays the same. For the audio thread.
 */
public final class Sequencer {
    private static final int NEVER = Integer.MAX_VALUE;

    private final Timeline time;
    private final Dice dice;
    private final HeldNotes held = new HeldNotes();
    private final NoteMap.EventVisitor<Note> onNote = this::sound;
    private NetworkState state = NetworkState.EMPTY;
    private int[] ids = {};
    private NoteMap[] tracks = {};
    private boolean playing;
    private int nextTick;
    private int loopEnd = NEVER;
    private int tempoChange = NEVER;
    private NoteSink sink;
    private int frame;
    private int instrument;

    /**
     * A sequencer that stands still at tick 0.
     *
     * @param sampleRate Hz
     * @param seed of the chance with which notes sound
     */
    public Sequencer(int sampleRate, long seed) {
        time = new Timeline(sampleRate);
        dice = new Dice(seed);
    }

    /** Follows a new state; what that ends is told to the sink at frame 0. */
    public void follow(NetworkState now, NoteSink told) {
        NetworkState before = state;
        state = now;
        if (now.session() != before.session()) {
            time.follow(now.session());
        }
        if (now.pianoRoll() != before.pianoRoll()) {
            followRoll(now.pianoRoll(), told);
        }
        followTransport(before.transport(), now.transport(), told);
        beginSegment();
    }

    private void followRoll(PianoRoll roll, NoteSink told) {
        ids = roll.tracks().ids();
        tracks = new NoteMap[ids.length];
        for (int i = 0; i < ids.length; i++) {
            tracks[i] = roll.notes(ids[i]);
        }
        held.follow(roll, told);
    }

    private void followTransport(Transport before, Transport now, NoteSink told) {
        boolean moved = !now.playing() && before.startTick() != now.startTick();
        if (now.playing() != playing || moved) {
            playing = now.playing();
            locate(now.startTick(), told);
        } else if (playing && loops(now) && nextTick <= loopEnd && nextTick > now.loopEnd()) {
            // The loop was shortened to before the playhead, which was inside: it stays in step, inside.
            int length = now.loopEnd() - now.loopStart();
            locate(now.loopStart() + Math.floorMod(nextTick - now.loopStart(), length), told);
        }
    }

    private static boolean loops(Transport transport) {
        return transport.looping() && transport.loopEnd() > transport.loopStart();
    }

    /** Goes to a tick; what sounds is ended at frame 0. */
    public void locate(int tick, NoteSink told) {
        held.endAll(0, told);
        nextTick = tick;
        time.jump(tick);
        beginSegment();
    }

    /** Plays the next frames into the sink. */
    public void advance(int frames, NoteSink told) {
        sink = told;
        int done = 0;
        while (playing && done < frames) {
            int end = Math.min(loopEnd, tempoChange);
            long left = end == NEVER ? Long.MAX_VALUE : time.framesUntil(end);
            int run = (int) Math.min(frames - done, left);
            play(done, run, end);
            time.advance(run);
            done += run;
            if (run == left) {
                cross(done, end);
            }
        }
    }

    private void play(int from, int frames, int end) {
        while (nextTick < end) {
            long in = time.framesUntil(nextTick);
            if (in >= frames) {
                return;
            }
            playTick(from + (int) in);
        }
    }

    private void playTick(int at) {
        frame = at;
        int tick = nextTick++;
        held.endUpTo(tick, at, sink);
        click(tick);
        for (int i = 0; i < ids.length; i++) {
            instrument = ids[i];
            tracks[i].window(tick, tick + 1L, onNote);
        }
    }

    private void click(int tick) {
        Session session = state.session();
        if (session.click().enabled() && tick % session.timeSignature().beatTicks() == 0) {
            sink.click(frame, tick % session.timeSignature().barTicks() == 0);
        }
    }

    private void sound(int tick, int pitch, Note note) {
        if (note.probability() == null || dice.unit() < note.probability()) {
            held.begin(frame, instrument, pitch, humanized(note.velocity()), tick, note.duration(), sink);
        }
    }

    private int humanized(int velocity) {
        double amount = state.session().humanize().velocity();
        double spread = amount == 0 ? 0 : amount * 40 * (dice.unit() - 0.5);
        return (int) Math.max(1, Math.min(127, Math.round(velocity + spread)));
    }

    /** At a change of tempo goes on; at the loop's end sounds what shares the seam's frame and starts over. */
    private void cross(int done, int end) {
        if (end == loopEnd) {
            while (nextTick < end) {
                playTick(Math.max(0, done - 1));
            }
            held.endAll(done, sink);
            nextTick = state.transport().loopStart();
            time.joint(end, nextTick);
        } else {
            time.joint(end, end);
        }
        beginSegment();
    }

    private void beginSegment() {
        Transport transport = state.transport();
        // All ticks of the loop may have sounded while its seam is still some frames away.
        boolean inside = nextTick <= transport.loopEnd() && time.scoreTick() < transport.loopEnd();
        loopEnd = loops(transport) && inside ? transport.loopEnd() : NEVER;
        tempoChange = time.nextTempoChange();
    }

    /** Where the playhead is, in ticks. */
    public double tick() {
        return time.scoreTick();
    }

    public boolean playing() {
        return playing;
    }

    /** Quarter notes per minute at the playhead. */
    public double bpm() {
        return time.bpm();
    }

    /** The tick at which the last note of the roll has ended; 0 for an empty roll. */
    public static int songEndTick(NetworkState state) {
        long[] end = {0};
        for (int id : state.pianoRoll().tracks().ids()) {
            state.pianoRoll()
                    .notes(id)
                    .forEachEvent((tick, pitch, note) -> end[0] = Math.max(end[0], (long) tick + note.duration()));
        }
        return (int) Math.min(Integer.MAX_VALUE, end[0]);
    }
}
