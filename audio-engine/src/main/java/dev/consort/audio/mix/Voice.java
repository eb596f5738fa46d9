package dev.consort.audio.mix;

import dev.consort.audio.dsp.Adsr;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.rig.ToneFamily;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;

/** One note that sounds, or waits to be one. Holds a source of each kind, so that starting a note allocates nothing. */
final class Voice {
    private static final double HEADROOM = 0.35;

    private final Adsr envelope;
    private final Tone[] tones = new Tone[ToneFamily.values().length];
    private Tone tone;
    private Part part;
    private Timbre timbre;
    private int pitch;
    private boolean live;
    private boolean fading;
    private double gain;
    private long born;

    Voice(int sampleRate, long seed) {
        envelope = new Adsr(sampleRate);
        for (ToneFamily family : ToneFamily.values()) {
            tones[family.ordinal()] = family.tone(sampleRate, seed);
        }
        tone = tones[0];
    }

    void start(Part of, int midiPitch, int velocity, boolean byHand, long order) {
        part = of;
        timbre = of.timbre();
        pitch = midiPitch;
        live = byHand;
        fading = false;
        born = order;
        // A velocity's square root of its loudness: 64 is about 9 dB below 127.
        gain = HEADROOM * Math.pow(velocity / 127.0, 1.5);
        tone = tones[ToneFamily.of(timbre.type()).ordinal()];
        tone.strike(timbre, pitch, of.hz(timbre, pitch), velocity / 127.0);
        envelope.start(of.shown().envelope());
    }

    /** Adds the next frames to its part. */
    void render(StereoSignal scratch, int frames) {
        if (part.timbre().type() == timbre.type()) {
            timbre = part.timbre();
        }
        tone.render(timbre, part.hz(timbre, pitch), scratch, frames);
        float[] mix = part.mono();
        for (int i = 0; i < frames; i++) {
            mix[i] += (float) (scratch.left[i] * envelope.next() * gain);
        }
        if (tone.isOver()) {
            envelope.cut();
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

    void release() {
        envelope.release();
    }

    void fade() {
        fading = true;
        envelope.fade();
    }

    void cut() {
        envelope.cut();
    }

    /** How much it would be missed: released voices before held ones, old before new. */
    long worth() {
        return born + (envelope.isReleased() ? 0 : Long.MAX_VALUE / 2);
    }
}
