package dev.consort.audio.effect.dynamics;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.protocol.state.effect.EffectType;

/**
 * Lows, middle and highs each with a compressor of ratio 3. Each band gets back half the decibels that a full-scale
 * sound would lose, so that evening out does not make everything softer; with all thresholds at 1 nothing changes.
 */
public final class MultibandCompressor implements EffectProcessor {
    private static final double RING_SECONDS = 0.05;

    private final Guard guard;
    private final ThreeBands left;
    private final ThreeBands right;
    private final BandCompressor low;
    private final BandCompressor middle;
    private final BandCompressor high;

    public MultibandCompressor(int sampleRate) {
        guard = new Guard((int) (RING_SECONDS * sampleRate));
        left = new ThreeBands(sampleRate);
        right = new ThreeBands(sampleRate);
        low = new BandCompressor("lowThresh", 0.02, 0.2, sampleRate);
        middle = new BandCompressor("midThresh", 0.01, 0.12, sampleRate);
        high = new BandCompressor("highThresh", 0.004, 0.08, sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        low.follow(slot, frames);
        middle.follow(slot, frames);
        high.follow(slot, frames);
        for (int i = 0; i < frames; i++) {
            left.split(signal.left[i]);
            right.split(signal.right[i]);
            double lows = low.gain(i, left.low(), right.low());
            double middles = middle.gain(i, left.middle(), right.middle());
            double highs = high.gain(i, left.high(), right.high());
            signal.left[i] = (float) (left.low() * lows + left.middle() * middles + left.high() * highs);
            signal.right[i] = (float) (right.low() * lows + right.middle() * middles + right.high() * highs);
        }
        left.flush();
        right.flush();
        guard.release(signal, frames);
    }

    @Override
    public void reset() {
        guard.reset();
        left.reset();
        right.reset();
        low.reset();
        middle.reset();
        high.reset();
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet() && low.isOpen() && middle.isOpen() && high.isOpen();
    }

    /** The compressor of one band. */
    private static final class BandCompressor {
        private static final double RATIO = 3;
        private static final double GIVEN_BACK = (1 - 1 / RATIO) / 2;

        private final SmoothKnob threshold;
        private final GainReduction reduction;
        private double makeup;
        private double perFrame;
        private boolean fresh = true;

        BandCompressor(String knob, double attack, double release, int sampleRate) {
            threshold = new SmoothKnob(EffectType.MULTIBAND_COMPRESSOR, knob, sampleRate);
            reduction = new GainReduction(sampleRate);
            reduction.times(attack, release);
        }

        void follow(EffectSlot slot, int frames) {
            threshold.follow(slot, frames);
            reduction.curve(threshold.value(), RATIO);
            double next = Math.pow(threshold.value(), -GIVEN_BACK);
            makeup = fresh ? next : makeup;
            perFrame = (next - makeup) / frames;
            fresh = false;
        }

        double gain(int frame, double l, double r) {
            makeup += perFrame;
            return makeup * reduction.next(Math.max(Math.abs(l), Math.abs(r)));
        }

        boolean isOpen() {
            return reduction.isOpen();
        }

        void reset() {
            threshold.reset();
            reduction.reset();
            fresh = true;
        }
    }
}
