package dev.consort.audio;

import dev.consort.audio.clock.BeatListener;
import dev.consort.audio.crew.Crew;
import dev.consort.audio.mix.Desk;
import dev.consort.audio.sequencer.NoteSink;
import dev.consort.audio.sequencer.Sequencer;
import dev.consort.protocol.state.NetworkState;

/**
 * The engine's half on the audio thread: takes over what has been prepared, plays what hands and song want, and renders.
 * Never allocates, never waits.
 */
final class Player {
    /** Seconds over which the load is smoothed, however long a block is. */
    private static final double LOAD_SECONDS = 0.1;

    private final int sampleRate;
    private final GestureQueue gestures;
    private final Sequencer sequencer;
    private final Desk desk;
    private final NoteSink band = new Band();
    private volatile BeatListener beats = BeatListener.NOBODY;
    private Plan followed;
    private long rendered;
    private volatile double tick;
    private volatile boolean playing;
    private volatile double bpm = NetworkState.EMPTY.session().bpm();
    private volatile double load;
    private volatile int voices;

    /**
     * A player that stands still.
     *
     * @param gestures what hands do, which is taken from there
     * @param crew renders together, ahead of time; null for live
     */
    Player(EngineConfig config, GestureQueue gestures, Crew crew) {
        this.gestures = gestures;
        sampleRate = config.sampleRate();
        sequencer = new Sequencer(sampleRate, config.seed());
        desk = new Desk(sampleRate, sequencer::tickAt, crew);
    }

    /** From the next block on, this hears the beats. Any thread. */
    void tellBeats(BeatListener listener) {
        beats = listener;
    }

    /** The desk; of it, only what any thread may touch. */
    Desk desk() {
        return desk;
    }

    /** The playhead after the last block, in ticks. Any thread; the others likewise. */
    double tick() {
        return tick;
    }

    boolean playing() {
        return playing;
    }

    double bpm() {
        return bpm;
    }

    /** The share of the time there is that rendering takes. */
    double load() {
        return load;
    }

    /** How many voices sound. */
    int voices() {
        return voices;
    }

    /** Renders the next frames, at least one, with the newest plan. */
    void render(Plan newest, float[] interleavedStereo, int frames) {
        long began = System.nanoTime();
        play(newest, interleavedStereo, 0, frames);
        desk.finish(frames);
        show(System.nanoTime() - began, frames);
    }

    /** Plays a block that is there when {@link #complete} returns, at a frame of an array in which others may follow. */
    void renderAhead(Plan newest, float[] interleavedStereo, int from, int frames) {
        play(newest, interleavedStereo, from, frames);
        show(0, frames);
    }

    /** Renders what has been played ahead. */
    void complete() {
        desk.complete();
    }

    private void play(Plan newest, float[] interleavedStereo, int from, int frames) {
        beats.block(rendered);
        desk.begin(interleavedStereo, from);
        follow(newest);
        for (long gesture = gestures.poll(); gesture != 0; gesture = gestures.poll()) {
            perform(gesture);
        }
        sequencer.advance(frames, band);
        desk.renderTo(frames);
        rendered += frames;
    }

    private void follow(Plan now) {
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
        double seconds = (double) frames / sampleRate;
        load += (nanos * 1e-9 / seconds - load) * Math.min(1, seconds / LOAD_SECONDS);
        voices = desk.voices();
        tick = sequencer.tick();
        playing = sequencer.playing();
        bpm = sequencer.bpm();
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
