package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.sway.ShapedSway;
import dev.consort.audio.dsp.sway.Sine;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * A slow wave that moves the sound between the sides. Constant power: the squares of both gains add up to 2, so the
 * middle is the sound as it came, and at depth 1 it reaches each side 3 dB louder and leaves the other silent.
 */
public final class AutoPan implements EffectProcessor {
    private static final EffectType TYPE = EffectType.AUTO_PAN;
    private static final int SHAPE = Knobs.place(TYPE.params(), "shape");
    private static final double ROOT_TWO = Math.sqrt(2);

    private final Guard guard = new Guard(0);
    private final ShapedSway wave;
    private final SmoothKnob rate;
    private final SmoothKnob depth;

    public AutoPan(int sampleRate) {
        wave = new ShapedSway(sampleRate);
        rate = new SmoothKnob(TYPE, "rate", sampleRate);
        depth = new SmoothKnob(TYPE, "depth", sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        rate.follow(slot, frames);
        depth.follow(slot, frames);
        wave.ramp(slot.knobs().choice(SHAPE), frames);
        for (int i = 0; i < frames; i++) {
            double quarter = (1 + depth.at(i) * wave.at(i, rate.at(i))) / 8;
            signal.left[i] *= (float) (ROOT_TWO * Sine.cosine(quarter));
            signal.right[i] *= (float) (ROOT_TWO * Sine.of(quarter));
        }
        guard.release(signal, frames);
    }

    @Override
    public void reset() {
        wave.reset();
        rate.reset();
        depth.reset();
        guard.reset();
    }

    @Override
    public boolean isQuiet() {
        return true;
    }
}
