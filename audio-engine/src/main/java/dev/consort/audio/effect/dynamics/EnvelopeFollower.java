package dev.consort.audio.effect.dynamics;

import dev.consort.audio.dsp.StateVariableFilter;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.FilterType;

/**
 * The louder the sound, the wider a low pass opens and the less it is turned down. Loudness counts from −48 dB (shut) to
 * −6 dB (open). At depth 0 nothing happens; at depth 1 the filter goes down six octaves from 16 kHz to 250 Hz, and the
 * level by 12 dB.
 */
public final class EnvelopeFollower implements EffectProcessor {
    private static final EffectType TYPE = EffectType.ENVELOPE_FOLLOWER;
    private static final int ATTACK = Knobs.place(TYPE.params(), "attack");
    private static final int RELEASE = Knobs.place(TYPE.params(), "release");
    private static final double OPEN_HZ = 16_000;
    private static final double OCTAVES = 6;
    private static final double RESONANCE = 0.3;
    private static final double SOFTER = Math.log(4);
    private static final double OPEN = 0.5;
    private static final double SHUT_LOG = Math.log(OPEN / 0.004);
    /** A low pass that is open has a sound of its own; below this depth it fades. */
    private static final double FILTERED_FROM = 8;

    private static final double RING_SECONDS = 0.05;
    private static final double DECIDED_HZ = 6000;

    private final int step;
    private final Guard guard;
    private final SmoothKnob depth;
    private final PeakFollower follower;
    private final StateVariableFilter left;
    private final StateVariableFilter right;
    private double gain;
    private double perFrame;
    private int untilStep;
    private boolean fresh = true;

    public EnvelopeFollower(int sampleRate) {
        step = Math.max(1, (int) (sampleRate / DECIDED_HZ));
        guard = new Guard((int) (RING_SECONDS * sampleRate));
        depth = new SmoothKnob(TYPE, "depth", sampleRate);
        follower = new PeakFollower(sampleRate);
        left = new StateVariableFilter(sampleRate);
        right = new StateVariableFilter(sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        depth.follow(slot, frames);
        follower.times(slot.knob(ATTACK), slot.knob(RELEASE));
        for (int i = 0; i < frames; i++) {
            float peak = Math.max(Math.abs(signal.left[i]), Math.abs(signal.right[i]));
            decide(follower.next(peak), depth.at(i));
            double filtered = Math.min(1, FILTERED_FROM * depth.at(i));
            signal.left[i] = shape(left, signal.left[i], filtered);
            signal.right[i] = shape(right, signal.right[i], filtered);
        }
        follower.flush();
        left.flush();
        right.flush();
        guard.release(signal, frames);
    }

    private void decide(double level, double deep) {
        if (untilStep == 0) {
            double shut = Math.min(1, Math.max(0, Math.log(OPEN / Math.max(1e-6, level)) / SHUT_LOG));
            double hz = OPEN_HZ * Math.pow(2, -OCTAVES * deep * shut);
            left.tune(hz, RESONANCE);
            right.tune(hz, RESONANCE);
            double next = Math.exp(-SOFTER * deep * shut);
            gain = fresh ? next : gain;
            perFrame = (next - gain) / step;
            fresh = false;
            untilStep = step;
        }
        untilStep--;
        gain += perFrame;
    }

    private float shape(StateVariableFilter filter, float in, double filtered) {
        double low = filter.next(FilterType.LOW_PASS, in);
        return (float) (gain * (in + (low - in) * filtered));
    }

    @Override
    public void reset() {
        guard.reset();
        depth.reset();
        follower.reset();
        left.reset();
        right.reset();
        untilStep = 0;
        fresh = true;
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet() && follower.isDown();
    }
}
