package dev.consort.audio.effect.dynamics;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/** Turns the sound down while the chosen bus is above the threshold; with no bus chosen, never. */
public final class SidechainCompressor implements EffectProcessor {
    private static final EffectType TYPE = EffectType.SIDECHAIN_COMPRESSOR;
    private static final int THRESHOLD = Knobs.place(TYPE.params(), "threshold");
    private static final int RATIO = Knobs.place(TYPE.params(), "ratio");
    private static final int ATTACK = Knobs.place(TYPE.params(), "attack");
    private static final int RELEASE = Knobs.place(TYPE.params(), "release");

    private final Guard guard = new Guard(0);
    private final GainReduction reduction;

    public SidechainCompressor(int sampleRate) {
        reduction = new GainReduction(sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        reduction.curve(slot.knob(THRESHOLD), slot.knob(RATIO));
        reduction.times(slot.knob(ATTACK), slot.knob(RELEASE));
        StereoSignal side = slot.side();
        for (int i = 0; i < frames; i++) {
            float l = Math.abs(Guard.clean(side.left[i]));
            float r = Math.abs(Guard.clean(side.right[i]));
            double gain = reduction.next(Math.max(l, r));
            signal.left[i] *= (float) gain;
            signal.right[i] *= (float) gain;
        }
        guard.release(signal, frames);
    }

    @Override
    public void reset() {
        guard.reset();
        reduction.reset();
    }

    @Override
    public boolean isQuiet() {
        return true;
    }
}
