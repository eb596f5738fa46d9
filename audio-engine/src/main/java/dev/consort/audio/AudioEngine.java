package dev.consort.audio;

import dev.consort.audio.clock.BeatListener;
import dev.consort.audio.input.AudioInput;
import dev.consort.audio.mix.Desk;
import dev.consort.audio.mix.Meter;
import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.plan.Planner;
import dev.consort.audio.sample.Samples;
import dev.consort.audio.sequencer.NoteSink;
import dev.consort.audio.sequencer.Sequencer;
import dev.consort.audio.sequencer.score.Score;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.sequencer.Kit;
import java.util.List;

/**
 * Plays the session. Whoever holds the state publishes each new one; hands play through the gesture methods; one audio
 * thread renders. Nothing here waits for another thread.
 */
public final class AudioEngine implements SoundEngine {
    /** Seconds over which the load is smoothed, however long a block is. */
    private static final double LOAD_SECONDS = 0.1;

    private final EngineConfig config;
    private static final int NEVER = Integer.MAX_VALUE;

    private final GestureQueue gestures = new GestureQueue();
    private final Sequencer sequencer;
    private final Desk desk;
    private final NoteSink band = new Band();
    private final Planner planner;
    private volatile BeatListener beats = BeatListener.NOBODY;
    private long rendered;
    private volatile Plan published;
    private Plan followed;
    private Preparer preparer;
    private int lastTick = NEVER;
    private AudioInput input = AudioInput.NONE;
    private AudioPump pump;
    private volatile double tick;
    private volatile boolean playing;
    private volatile double bpm = NetworkState.EMPTY.session().bpm();
    private volatile double load;
    private final LateBlocks late;

    /** An engine without recordings. */
    public AudioEngine(EngineConfig config) {
        this(config, Samples.NONE);
    }

    /** An engine that finds its recordings there. */
    public AudioEngine(EngineConfig config, Samples samples) {
        this.config = config;
        late = new LateBlocks(config.sampleRate());
        sequencer = new Sequencer(config.sampleRate(), config.seed());
        desk = new Desk(config.sampleRate(), sequencer::tickAt);
        planner = new Planner(config.sampleRate(), config.seed(), samples);
        prepare(NetworkState.EMPTY);
    }

    /**
     * This is what plays: from the next block on, or, while the engine plays into an output, as soon as it is prepared,
     * which does not hold up the caller. Any thread.
     */
    @Override
    public synchronized void publish(NetworkState state) {
        if (preparer == null) {
            prepare(state);
        } else {
            preparer.offer(state);
        }
    }

    private void prepare(NetworkState state) {
        Score score = Score.of(state, published == null ? Score.EMPTY : published.score());
        score = lastTick == NEVER ? score : score.endingAt(lastTick);
        published = new Plan(score, planner.plan(state, score.movements()));
    }

    /**
     * Begins a note within one block. Any thread.
     *
     * @param velocity 1–127; 0 ends the note, as in MIDI
     * @return false when the queue is full or there is no such pitch
     */
    @Override
    public boolean noteOn(int instrument, int pitch, int velocity) {
        if (velocity <= 0) {
            return noteOff(instrument, pitch);
        }
        return isPitch(pitch) && offer(Gesture.ON, instrument, pitch, Math.min(127, velocity));
    }

    /** Ends a note begun by {@link #noteOn}. Any thread; false when the queue is full or there is no such pitch. */
    @Override
    public boolean noteOff(int instrument, int pitch) {
        return isPitch(pitch) && offer(Gesture.OFF, instrument, pitch, 0);
    }

    @Override
    public boolean pad(int instrument, int pad, int velocity) {
        boolean isPad = pad >= 0 && pad < Kit.PADS && velocity > 0;
        return isPad && offer(Gesture.PAD, instrument, pad, Math.min(127, velocity));
    }

    /** Releases all that an instrument sounds. Any thread; false when the queue is full. */
    @Override
    public boolean allNotesOff(int instrument) {
        return offer(Gesture.ALL_OFF, instrument, 0, 0);
    }

    /** Puts the playhead at a tick. Any thread; false when the queue is full or the tick is below 0. */
    @Override
    public boolean locate(int toTick) {
        return toTick >= 0 && offer(Gesture.LOCATE, toTick, 0, 0);
    }

    /** From the next block on, this hears the beats. Before the engine starts. */
    public void tellBeats(BeatListener listener) {
        beats = listener;
    }

    private static boolean isPitch(int pitch) {
        return pitch >= 0 && pitch <= 127;
    }

    private boolean offer(int kind, int number, int pitch, int velocity) {
        return gestures.offer(Gesture.pack(kind, number, pitch, velocity));
    }

    /** Renders the next frames, each sample within ±1. One thread; allocates nothing while the state stays the same. */
    public void render(float[] interleavedStereo, int frames) {
        if (frames <= 0) {
            return;
        }
        long began = System.nanoTime();
        beats.block(rendered);
        desk.begin(interleavedStereo);
        followState();
        for (long gesture = gestures.poll(); gesture != 0; gesture = gestures.poll()) {
            perform(gesture);
        }
        sequencer.advance(frames, band);
        desk.renderTo(frames);
        desk.finish(frames);
        rendered += frames;
        show(System.nanoTime() - began, frames);
    }

    private void followState() {
        Plan now = published;
        if (now != followed) {
            followed = now;
            beats.switched(now.score().state().midi().clockOut());
            desk.follow(now.rig());
            sequencer.follow(now.score(), band);
        }
    }

    private void perform(long gesture) {
        int number = Gesture.number(gesture);
        switch (Gesture.kind(gesture)) {
            case Gesture.ON -> sequencer.noteOn(number, Gesture.pitch(gesture), Gesture.velocity(gesture), band);
            case Gesture.OFF -> sequencer.noteOff(number, Gesture.pitch(gesture), band);
            case Gesture.PAD -> sequencer.pad(number, Gesture.pitch(gesture), Gesture.velocity(gesture), band);
            case Gesture.ALL_OFF -> {
                sequencer.allNotesOff(number, band);
                desk.allNotesOff(number);
            }
            default -> sequencer.locate(number, band);
        }
    }

    private void show(long nanos, int frames) {
        double seconds = (double) frames / config.sampleRate();
        load += (nanos * 1e-9 / seconds - load) * Math.min(1, seconds / LOAD_SECONDS);
        tick = sequencer.tick();
        playing = sequencer.playing();
        bpm = sequencer.bpm();
    }

    /** Another engine of the same measures that knows nothing yet. */
    AudioEngine twin() {
        return new AudioEngine(config);
    }

    /** The playhead after the last block, in ticks. Any thread. */
    double tick() {
        return tick;
    }

    /** Begins nothing from a tick on, in what is published after this. */
    void playUpTo(int tick) {
        lastTick = tick;
    }

    /** Works out what generators will play soon. Now and then while playing; any thread but the audio thread of an output. */
    void workAhead() {
        published.score().prepare(tick);
    }

    /** What the engine shows now. Any thread. */
    @Override
    public EngineReading reading() {
        workAhead();
        Meter master = desk.meter();
        return new EngineReading(
                tick,
                playing,
                bpm,
                master.peakLeft(),
                master.peakRight(),
                master.rmsLeft(),
                master.rmsRight(),
                peaks(),
                load,
                late.count());
    }

    private IdMap<List<Double>> peaks() {
        Peaks peaks = new Peaks();
        desk.meters(peaks);
        return peaks.byId;
    }

    /** Starts to play into an output, on a thread of its own, until {@link #close}. */
    public synchronized void start(AudioOutput output) {
        if (pump != null) {
            throw new IllegalStateException("already playing into " + output.description());
        }
        if (output.sampleRate() != config.sampleRate()) {
            throw new IllegalArgumentException(
                    "the output wants " + output.sampleRate() + " Hz, not " + config.sampleRate());
        }
        preparer = new Preparer(this::prepare);
        pump = new AudioPump(this, output, config.blockFrames(), late);
    }

    /** What comes in from outside is taken from there, and closed with the engine. Any thread. */
    public synchronized void listenTo(AudioInput from) {
        input.close();
        input = from;
        desk.listenTo(from);
    }

    /** Ends playing and closes output and input. */
    @Override
    public synchronized void close() {
        listenTo(AudioInput.NONE);
        if (pump != null) {
            pump.close();
            pump = null;
            preparer.close();
            preparer = null;
        }
    }

    /** Collects the instruments' peaks. */
    private static final class Peaks implements Desk.MeterVisitor {
        private IdMap<List<Double>> byId = IdMap.empty();

        @Override
        public void onMeter(int instrument, Meter meter) {
            byId = byId.with(instrument, List.of((double) meter.peakLeft(), (double) meter.peakRight()));
        }
    }

    /** Renders up to each event, then lets it happen. */
    private final class Band implements NoteSink {
        @Override
        public void noteOn(int frame, int instrument, int pitch, int velocity, boolean live) {
            desk.renderTo(frame);
            desk.noteOn(instrument, pitch, velocity, live);
        }

        @Override
        public void noteOff(int frame, int instrument, int pitch, boolean live) {
            desk.renderTo(frame);
            desk.noteOff(instrument, pitch, live);
        }

        @Override
        public void pad(int frame, int instrument, int pad, int velocity, int semitones) {
            desk.renderTo(frame);
            desk.pad(instrument, pad, velocity, semitones);
        }

        @Override
        public void click(int frame, boolean accent) {
            desk.renderTo(frame);
            desk.click(accent);
        }

        @Override
        public void pulse(int frame) {
            beats.pulse(rendered + frame);
        }

        @Override
        public void begin(int frame, boolean fromStart, int fromTick) {
            beats.begin(rendered + frame, fromStart, fromTick);
        }

        @Override
        public void end(int frame) {
            beats.end(rendered + frame);
        }
    }
}
