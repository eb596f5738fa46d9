package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.sway.Sine;
import dev.consort.audio.dsp.sway.Sway;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.protocol.state.effect.EffectType;

/**
 * Multiplies the sound with a sine: every partial becomes its sum and its difference with the sine. At depth 0 the sound
 * passes, at depth 1 nothing but the product is left. The sine stays below 0.45 of the sample rate.
 */
public final class RingModulator implements EffectProcessor {
    private static final double HIGHEST = 0.45;

    private final float highest;
    private final Guard guard = new Guard(0);
    private final Sway carrier;
    private final SmoothKnob frequency;
    private final SmoothKnob depth;

    public RingModulator(int sampleRate) {
        highest = (float) (HIGHEST * sampleRate);
        carrier = new Sway(0, sampleRate);
        frequency = new SmoothKnob(EffectType.RING_MOD, "frequency", sampleRate);
        depth = new SmoothKnob(EffectType.RING_MOD, "depth", sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        frequency.follow(slot, frames);
        depth.follow(slot, frames);
        for (int i = 0; i < frames; i++) {
            float sine = Sine.of(carrier.next(Math.min(highest, frequency.at(i))));
            float gain = 1 + depth.at(i) * (sine - 1);
            signal.left[i] *= gain;
            signal.right[i] *= gain;
        }
        guard.release(signal, frames);
    }

    @Override
    public void reset() {
        carrier.reset();
        frequency.reset();
        depth.reset();
        guard.reset();
    }

    @Override
    public boolean isQuiet() {
        return true;
    }
}
