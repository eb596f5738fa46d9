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
 * A high pass of 24 dB per octave against hum, and behind it an expander against hiss: each decibel below the threshold
 * becomes four, down to 48 dB less. The threshold goes from −80 dB at 0 to −20 dB at 1; smoothing lets go of a note
 * within 20 ms at 0 and within a second at 1.
 */
public final class Denoise implements EffectProcessor {
    private static final EffectType TYPE = EffectType.DENOISE;
    private static final int THRESHOLD = Knobs.place(TYPE.params(), "threshold");
    private static final int SMOOTHING = Knobs.place(TYPE.params(), "smoothing");
    private static final double QUIETEST_DB = -80;
    private static final double RANGE_DB = 60;
    private static final double STEEPER = 3;
    private static final double MOST_DB = 48;
    private static final double DECIBELS = 20 / Math.log(10);
    private static final double ATTACK_SECONDS = 0.001;
    private static final double SHORTEST_SECONDS = 0.02;
    private static final double RING_SECONDS = 0.1;
    private static final double DECIDED_HZ = 6000;

    private final int step;
    private final Guard guard;
    private final SmoothKnob highPass;
    private final PeakFollower follower;
    private final Side left;
    private final Side right;
    private double thresholdDb;
    private double gain;
    private double perFrame;
    private int untilStep;

    public Denoise(int sampleRate) {
        step = Math.max(1, (int) (sampleRate / DECIDED_HZ));
        guard = new Guard((int) (RING_SECONDS * sampleRate));
        highPass = new SmoothKnob(TYPE, "highPass", sampleRate);
        follower = new PeakFollower(sampleRate);
        left = new Side(sampleRate);
        right = new Side(sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        prepare(slot, frames);
        for (int i = 0; i < frames; i++) {
            double l = left.next(signal.left[i]);
            double r = right.next(signal.right[i]);
            decide(follower.next(Math.max(Math.abs(l), Math.abs(r))));
            signal.left[i] = (float) (l * gain);
            signal.right[i] = (float) (r * gain);
        }
        follower.flush();
        left.flush();
        right.flush();
        guard.release(signal, frames);
    }

    private void prepare(EffectSlot slot, int frames) {
        highPass.follow(slot, frames);
        left.tune(highPass.value());
        right.tune(highPass.value());
        thresholdDb = QUIETEST_DB + RANGE_DB * slot.knob(THRESHOLD);
        follower.times(ATTACK_SECONDS, SHORTEST_SECONDS * Math.pow(1 / SHORTEST_SECONDS, slot.knob(SMOOTHING)));
    }

    private void decide(double level) {
        if (untilStep == 0) {
            double under = thresholdDb - DECIBELS * Math.log(Math.max(1e-9, level));
            double next = Math.exp(-Math.max(0, Math.min(MOST_DB, STEEPER * under)) / DECIBELS);
            perFrame = (next - gain) / step;
            untilStep = step;
        }
        untilStep--;
        gain += perFrame;
    }

    @Override
    public void reset() {
        guard.reset();
        highPass.reset();
        follower.reset();
        left.reset();
        right.reset();
        gain = 0;
        untilStep = 0;
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet() && follower.isDown();
    }

    /** The high pass of one side: two in a row. */
    private static final class Side {
        private final StateVariableFilter first;
        private final StateVariableFilter second;

        Side(int sampleRate) {
            first = new StateVariableFilter(sampleRate);
            second = new StateVariableFilter(sampleRate);
        }

        void tune(double hz) {
            first.tune(hz, 0);
            second.tune(hz, 0);
        }

        double next(double in) {
            return second.next(FilterType.HIGH_PASS, first.next(FilterType.HIGH_PASS, in));
        }

        void flush() {
            first.flush();
            second.flush();
        }

        void reset() {
            first.reset();
            second.reset();
        }
    }
}
