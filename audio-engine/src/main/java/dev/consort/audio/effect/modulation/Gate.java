package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.sway.ShapedSway;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * A slow wave that turns the level down and up again: a tremolo, or, as a square with edges of 3 ms, a gate that chops
 * in rhythm. At depth 1 it goes down to silence; the crest is the sound as it came.
 */
public final class Gate implements EffectProcessor {
    private final int shapePlace;
    private final Guard guard = new Guard(0);
    private final ShapedSway wave;
    private final SmoothKnob rate;
    private final SmoothKnob depth;

    private Gate(EffectType type, int sampleRate) {
        shapePlace = Knobs.place(type.params(), "shape");
        wave = new ShapedSway(sampleRate);
        rate = new SmoothKnob(type, "rate", sampleRate);
        depth = new SmoothKnob(type, "depth", sampleRate);
    }

    /** The gate. */
    public static Gate gate(int sampleRate) {
        return new Gate(EffectType.GATE, sampleRate);
    }

    /** The tremolo. */
    public static Gate tremolo(int sampleRate) {
        return new Gate(EffectType.TREMOLO, sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        rate.follow(slot, frames);
        depth.follow(slot, frames);
        wave.ramp(slot.knobs().choice(shapePlace), frames);
        for (int i = 0; i < frames; i++) {
            float gain = (float) (1 - depth.at(i) * (1 - wave.at(i, rate.at(i))) / 2);
            signal.left[i] *= gain;
            signal.right[i] *= gain;
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
