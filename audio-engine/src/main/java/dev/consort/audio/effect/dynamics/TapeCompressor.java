package dev.consort.audio.effect.dynamics;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * Evens out, then goes through tape: attack 5 ms, release 150 ms, both sides by the louder one. Makeup is a factor
 * behind it all.
 */
public final class TapeCompressor implements EffectProcessor {
    private static final EffectType TYPE = EffectType.TAPE_COMPRESSOR;
    private static final int THRESHOLD = Knobs.place(TYPE.params(), "threshold");
    private static final int RATIO = Knobs.place(TYPE.params(), "ratio");
    private static final double ATTACK_SECONDS = 0.005;
    private static final double RELEASE_SECONDS = 0.15;
    /** The filters of the tape ring for some hundred frames. */
    private static final int RING_FRAMES = 400;

    private final Guard guard = new Guard(RING_FRAMES);
    private final SmoothKnob drive;
    private final SmoothKnob makeup;
    private final GainReduction reduction;
    private final TapeSaturation left = new TapeSaturation();
    private final TapeSaturation right = new TapeSaturation();

    public TapeCompressor(int sampleRate) {
        drive = new SmoothKnob(TYPE, "drive", sampleRate);
        makeup = new SmoothKnob(TYPE, "makeup", sampleRate);
        reduction = new GainReduction(sampleRate);
        reduction.times(ATTACK_SECONDS, RELEASE_SECONDS);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        drive.follow(slot, frames);
        makeup.follow(slot, frames);
        reduction.curve(slot.knob(THRESHOLD), slot.knob(RATIO));
        compress(signal, frames);
        left.process(frames);
        right.process(frames);
        if (drive.isStill() && makeup.isStill()) {
            float gain = (float) (makeup.at(0) * TapeSaturation.makeup(drive.at(0)));
            play(left.out(), signal.left, gain, frames);
            play(right.out(), signal.right, gain, frames);
        } else {
            playMoving(signal, frames);
        }
        guard.release(signal, frames);
    }

    private void compress(StereoSignal signal, int frames) {
        for (int i = 0; i < frames; i++) {
            double gain = drive.at(i) * reduction.next(Math.max(Math.abs(signal.left[i]), Math.abs(signal.right[i])));
            left.in()[i] = signal.left[i] * gain;
            right.in()[i] = signal.right[i] * gain;
        }
    }

    private static void play(double[] from, float[] to, float gain, int frames) {
        for (int i = 0; i < frames; i++) {
            to[i] = (float) from[i] * gain;
        }
    }

    private void playMoving(StereoSignal signal, int frames) {
        for (int i = 0; i < frames; i++) {
            double gain = makeup.at(i) * TapeSaturation.makeup(drive.at(i));
            signal.left[i] = (float) (left.out()[i] * gain);
            signal.right[i] = (float) (right.out()[i] * gain);
        }
    }

    @Override
    public void reset() {
        guard.reset();
        drive.reset();
        makeup.reset();
        reduction.reset();
        left.reset();
        right.reset();
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet() && reduction.isOpen();
    }
}
