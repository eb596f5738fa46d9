package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.StateVariableFilter;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.FilterType;

/**
 * Two springs of different length, both driven by the whole sound, one more to the left and one more to the right. Tone
 * is where a low pass of 24 dB per octave stands behind them, from 900 Hz to 4.3 kHz.
 */
public final class SpringReverb implements EffectProcessor {
    private static final double LOWEST_HZ = 900;
    private static final double HIGHEST_HZ = 4300;
    private static final float OTHER_SIDE = 0.35f;
    private static final float LEVEL = 0.7f;

    private final Guard guard;
    private final SmoothKnob decay;
    private final SmoothKnob tone;
    private final Spring first;
    private final Spring second;
    private final StateVariableFilter[] filters = new StateVariableFilter[4];
    private final float[] other = new float[StereoSignal.CHUNK];

    public SpringReverb(int sampleRate) {
        decay = new SmoothKnob(EffectType.SPRING_REVERB, "decay", sampleRate);
        tone = new SmoothKnob(EffectType.SPRING_REVERB, "tone", sampleRate);
        first = new Spring(0.0437, 0, sampleRate);
        second = new Spring(0.0536, 0.4, sampleRate);
        guard = new Guard(second.longest());
        for (int i = 0; i < filters.length; i++) {
            filters[i] = new StateVariableFilter(sampleRate);
        }
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        follow(slot, frames);
        for (int i = 0; i < frames; i++) {
            signal.left[i] = (signal.left[i] + signal.right[i]) / 2;
            other[i] = signal.left[i];
        }
        first.process(signal.left, frames);
        second.process(other, frames);
        for (int i = 0; i < frames; i++) {
            float one = signal.left[i];
            signal.left[i] = LEVEL * (one + OTHER_SIDE * other[i]);
            signal.right[i] = LEVEL * (other[i] + OTHER_SIDE * one);
        }
        for (int i = 0; i < filters.length; i++) {
            filters[i].process(FilterType.LOW_PASS, (i & 1) == 0 ? signal.left : signal.right, frames);
        }
        guard.release(signal, frames);
    }

    private void follow(EffectSlot slot, int frames) {
        decay.follow(slot, frames);
        tone.follow(slot, frames);
        first.decay(decay.value());
        second.decay(decay.value());
        double hz = LOWEST_HZ * Math.pow(HIGHEST_HZ / LOWEST_HZ, tone.value());
        for (StateVariableFilter filter : filters) {
            filter.tune(hz, 0);
        }
    }

    @Override
    public void reset() {
        guard.reset();
        decay.reset();
        tone.reset();
        first.reset();
        second.reset();
        for (StateVariableFilter filter : filters) {
            filter.reset();
        }
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }
}
