package dev.consort.audio;

import dev.consort.audio.mix.Arranger;
import dev.consort.audio.mix.Console;
import dev.consort.audio.mix.EventQueue.Kind;
import dev.consort.audio.mix.Part;
import dev.consort.audio.mix.Score;
import dev.consort.audio.output.BlockSource;
import dev.consort.audio.sequencer.Sequencer;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import java.util.List;

/**
 * Turns the newest state into sound. {@link #publish} and the gestures may be called by any thread and never wait for the
 * sound; {@link #render} belongs to one audio thread, takes no lock and allocates nothing.
 */
public final class AudioEngine implements BlockSource, GestureQueue.Taker {
    private static final int WARM_UP_BLOCKS = 600;

    private final EngineConfig config;
    private final Arranger arranger;
    private final Sequencer sequencer;
    private final Console console;
    private final Console.Extra click;
    private final GestureQueue gestures = new GestureQueue();
    private volatile Score score;
    private Score current;
    private volatile double tick;
    private volatile double bpm;
    private volatile boolean isPlaying;
    private volatile double load;
    private volatile int xruns;

    public AudioEngine(EngineConfig config) {
        this.config = config;
        arranger = new Arranger(config.sampleRate(), config.blockFrames());
        sequencer = new Sequencer(config.sampleRate());
        console = new Console(config.sampleRate(), config.blockFrames());
        click = sequencer.metronome()::add;
        publish(NetworkState.EMPTY);
    }

    /** From the next block on, this is what sounds. Any thread. */
    public void publish(NetworkState state) {
        synchronized (arranger) {
            score = arranger.arrange(state);
        }
    }

    /** Begins a live note with the next block; false when too much is waiting. Any thread. */
    public boolean noteOn(int instrument, int pitch, int velocity) {
        return gestures.offer(GestureQueue.NOTE_ON, instrument, pitch, velocity);
    }

    /** Ends a live note. Any thread. */
    public boolean noteOff(int instrument, int pitch) {
        return gestures.offer(GestureQueue.NOTE_OFF, instrument, pitch, 0);
    }

    /** Ends an instrument's live notes. Any thread. */
    public boolean allNotesOff(int instrument) {
        return gestures.offer(GestureQueue.ALL_OFF, instrument, 0, 0);
    }

    /** Goes to a tick, if the band plays. Any thread. */
    public boolean locate(int toTick) {
        return gestures.offer(GestureQueue.LOCATE, 0, toTick, 0);
    }

    @Override
    public void render(float[] left, float[] right, int frames) {
        current = score;
        gestures.drainTo(this);
        sequencer.advance(current, frames);
        console.render(current, click, frames);
        System.arraycopy(console.left(), 0, left, 0, frames);
        System.arraycopy(console.right(), 0, right, 0, frames);
        tick = sequencer.tick();
        bpm = sequencer.bpm();
        isPlaying = sequencer.isPlaying();
    }

    @Override
    public void take(int kind, int instrument, int pitch, int velocity) {
        if (kind == GestureQueue.LOCATE) {
            sequencer.locate(current, pitch);
            return;
        }
        Part part = current.partOf(instrument);
        if (part != null) {
            Kind event =
                    kind == GestureQueue.NOTE_ON ? Kind.ON : kind == GestureQueue.NOTE_OFF ? Kind.OFF : Kind.LIVE_OFF;
            part.strip().events().add(0, event, pitch, velocity, true);
        }
    }

    /** Plays to nobody on a twin for a while, so that the compiler has seen the way before it matters. */
    @Override
    public void warmUp() {
        AudioEngine twin = new AudioEngine(config);
        NetworkState state = score.state();
        twin.publish(state.withTransport(state.transport().withPlaying(true)));
        float[] nowhere = new float[config.blockFrames()];
        for (int i = 0; i < WARM_UP_BLOCKS; i++) {
            twin.render(nowhere, nowhere, config.blockFrames());
        }
    }

    @Override
    public void account(double share, boolean late) {
        load += 0.05 * (share - load);
        xruns += late ? 1 : 0;
    }

    @Override
    public int blockFrames() {
        return config.blockFrames();
    }

    @Override
    public int sampleRate() {
        return config.sampleRate();
    }

    /** The playhead. Any thread. */
    public double tick() {
        return tick;
    }

    /** What it does at this moment. Any thread; may lag by a block. */
    public EngineReading reading() {
        double at = tick;
        Score heard = score;
        IdMap<List<Double>> instruments = IdMap.empty();
        for (int i = 0; i < heard.size(); i++) {
            Part part = heard.part(i);
            instruments = instruments.with(part.id(), pair(Console.peakLeft(part), Console.peakRight(part)));
        }
        return new EngineReading(
                at,
                isPlaying,
                bpm > 0 ? bpm : heard.state().session().bpm(),
                pair(console.peakLeft(), console.peakRight()),
                pair(console.rmsLeft(), console.rmsRight()),
                instruments,
                load,
                xruns);
    }

    /** Levels to four decimals: a meter shows no more, and the wire carries less. */
    private static List<Double> pair(float left, float right) {
        return List.of(Math.round(left * 1e4) / 1e4, Math.round(right * 1e4) / 1e4);
    }
}
