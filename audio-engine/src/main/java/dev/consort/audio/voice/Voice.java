package dev.consort.audio.voice;

import dev.consort.audio.dsp.Adsr;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.audio.tuning.LiveTuning;
import dev.consort.audio.tuning.Pitches;
import dev.consort.protocol.state.control.InstrumentParameter;

/** One note that sounds, or waits to be one. For the audio thread. */
final class Voice {
    private static final double HEADROOM = 0.5;

    private final LiveTuning tuning;
    private final Adsr envelope;
    private Tone tone;
    private Part part;
    private Timbre timbre;
    private int pitch;
    private boolean live;
    private boolean fading;
    private double gain;
    private long born;
    private Voice next;

    Voice(int sampleRate, LiveTuning tuning) {
        this.tuning = tuning;
        envelope = new Adsr(sampleRate);
    }

    /**
     * Begins a note.
     *
     * @param by sounds it
     * @param of what it sounds like
     * @param velocity above 0 and up to 1
     * @param byHand whether only a hand ends it
     */
    void start(Part on, Tone by, Timbre of, int midiPitch, double velocity, boolean byHand) {
        part = on;
        tone = by;
        timbre = of;
        pitch = midiPitch;
        live = byHand;
        fading = false;
        // A velocity's square root of its loudness: 64 is about 9 dB below 127.
        gain = HEADROOM * velocity * Math.sqrt(velocity);
        tone.strike(timbre, pitch, on.hz(timbre, tuning.hz(pitch)), velocity);
        envelope.start(
                on.knob(InstrumentParameter.ATTACK),
                on.knob(InstrumentParameter.DECAY),
                on.knob(InstrumentParameter.SUSTAIN),
                on.knob(InstrumentParameter.RELEASE));
    }

    /** Remembers its place in the order of notes. */
    void bear(long order) {
        born = order;
    }

    /** Adds the next frames to its part, and answers whether there are more. */
    boolean render(Pitches pitches, Scratch room, int frames) {
        StereoSignal scratch = room.sound;
        float[] gains = room.gains;
        tone.render(timbre, part.hz(timbre, pitches.hz(pitch)), scratch, frames);
        envelope.fill(gains, frames);
        StereoSignal sum = part.sum();
        add(scratch.left, gains, sum.left, frames);
        if (part.setting().wide()) {
            add(tone.isWide() ? scratch.right : scratch.left, gains, sum.right, frames);
        }
        if (tone.isOver()) {
            envelope.cut();
        }
        if (isSounding()) {
            part.soundOn();
        }
        return isSounding();
    }

    private void add(float[] sound, float[] gains, float[] to, int frames) {
        float loudness = (float) gain;
        for (int i = 0; i < frames; i++) {
            to[i] += sound[i] * gains[i] * loudness;
        }
    }

    boolean plays(Part of, int midiPitch, boolean byHand) {
        return isSounding() && part == of && pitch == midiPitch && live == byHand && !envelope.isReleased();
    }

    boolean belongsTo(Part of) {
        return isSounding() && part == of;
    }

    boolean isSounding() {
        return !envelope.isOver();
    }

    boolean isFading() {
        return fading;
    }

    int pitch() {
        return pitch;
    }

    Part part() {
        return part;
    }

    /** The voice of the same part that began after this one; null for none. Only while they are dealt out. */
    Voice next() {
        return next;
    }

    void standBefore(Voice other) {
        next = other;
    }

    void release() {
        if (!envelope.isReleased()) {
            tone.release();
        }
        envelope.release();
    }

    void fade() {
        fading = true;
        envelope.fade();
    }

    /** How much it would be missed: released voices before held ones, old before new. */
    long worth() {
        return born + (envelope.isReleased() ? 0 : Long.MAX_VALUE / 2);
    }
}
