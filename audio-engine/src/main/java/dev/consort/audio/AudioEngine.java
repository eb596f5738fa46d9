package dev.consort.audio;

import dev.consort.audio.clock.BeatListener;
import dev.consort.audio.crew.Crew;
import dev.consort.audio.heard.Analyst;
import dev.consort.audio.input.AudioInput;
import dev.consort.audio.mix.Desk;
import dev.consort.audio.mix.Meter;
import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.plan.Planner;
import dev.consort.audio.sample.Samples;
import dev.consort.audio.sequencer.score.Score;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.sequencer.Kit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plays the session. Whoever holds the state publishes each new one; hands play through the gesture methods; one audio
 * thread renders. Nothing here waits for another thread.
 */
public final class AudioEngine implements SoundEngine {
    private static final int NEVER = Integer.MAX_VALUE;

    private final EngineConfig config;
    private final GestureQueue gestures = new GestureQueue();
    private final Player player;
    private final Planner planner;
    private final LateBlocks late;
    private volatile Plan published;
    private int lastTick = NEVER;
    private Analyst analyst;
    private Preparer preparer;
    private AudioPump pump;
    private AudioInput input = AudioInput.NONE;

    /** An engine without recordings. */
    public AudioEngine(EngineConfig config) {
        this(config, Samples.NONE);
    }

    /** An engine that finds its recordings there. */
    public AudioEngine(EngineConfig config, Samples samples) {
        this(config, samples, null);
    }

    /** An engine that renders to a file, with a crew; it takes one session and no other after that. */
    AudioEngine(EngineConfig config, Samples samples, Crew crew) {
        this.config = config;
        late = new LateBlocks(config.sampleRate());
        player = new Player(config, gestures, crew);
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
        player.tellBeats(listener);
    }

    private static boolean isPitch(int pitch) {
        return pitch >= 0 && pitch <= 127;
    }

    private boolean offer(int kind, int number, int pitch, int velocity) {
        return gestures.offer(Gesture.pack(kind, number, pitch, velocity));
    }

    /** Renders the next frames, each sample within ±1. One thread; never allocates. */
    public void render(float[] interleavedStereo, int frames) {
        if (frames > 0) {
            player.render(published, interleavedStereo, frames);
        }
    }

    /**
     * Renders the next blocks with the crew.
     *
     * @param ticks is told where the playhead is after each block
     */
    void renderAhead(float[] interleavedStereo, double[] ticks) {
        for (int block = 0; block < ticks.length; block++) {
            workAhead();
            player.renderAhead(published, interleavedStereo, block * config.blockFrames(), config.blockFrames());
            ticks[block] = tick();
        }
        player.complete();
    }

    /** Another engine of the same measures that knows nothing yet. */
    AudioEngine twin() {
        return new AudioEngine(config);
    }

    /** The playhead after the last block, in ticks. Any thread. */
    double tick() {
        return player.tick();
    }

    /** Begins nothing from a tick on, in what is published after this. */
    void playUpTo(int tick) {
        lastTick = tick;
    }

    /** Works out what generators will play soon. Now and then while playing; any thread but the audio thread of an output. */
    void workAhead() {
        published.score().prepare(tick());
    }

    /** What the engine shows now. Any thread. */
    @Override
    public EngineReading reading() {
        workAhead();
        Meter master = player.desk().meter();
        return new EngineReading(
                player.tick(),
                player.playing(),
                player.bpm(),
                master.peakLeft(),
                master.peakRight(),
                master.rmsLeft(),
                master.rmsRight(),
                peaks(),
                strips(),
                player.load(),
                late.count(),
                player.voices());
    }

    private IdMap<List<Double>> peaks() {
        Peaks peaks = new Peaks();
        player.desk().meters(peaks);
        return peaks.byId;
    }

    private Map<String, List<Double>> strips() {
        Map<String, List<Double>> strips = new TreeMap<>();
        player.desk().groupMeters((id, meter) -> strips.put("group:" + id, sides(meter)));
        player.desk().busMeters((id, meter) -> strips.put("bus:" + id, sides(meter)));
        return strips;
    }

    private static List<Double> sides(Meter meter) {
        return List.of((double) meter.peakLeft(), (double) meter.peakRight());
    }

    @Override
    public synchronized Analyst analyst() {
        if (analyst == null) {
            analyst = new Analyst(player.desk().ears(), config.sampleRate());
        }
        return analyst;
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
        player.desk().listenTo(from);
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
            byId = byId.with(instrument, sides(meter));
        }
    }
}
