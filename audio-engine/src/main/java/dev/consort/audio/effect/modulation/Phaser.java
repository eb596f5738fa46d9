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
 * A chain of 2 to 12 all-pass filters, swept over up to five octaves around 900 Hz; mixed with the sound as it came,
 * every second filter makes a notch. The right side is a quarter of a turn ahead. Smith, "An All-Pass Approach to
 * Digital Phasing and Flanging" (1984).
 */
public final class Phaser implements EffectProcessor {
    private static final EffectType TYPE = EffectType.PHASER;
    private static final double MIDDLE_HZ = 900;
    private static final double OCTAVES = 2.5;
    private static final double HIGHEST = 0.4;
    private static final double BETWEEN_SIDES = 0.25;
    private static final double RING_SECONDS = 0.05;
    /** The filters move in straight lines between places this far apart. */
    private static final double STEP_SECONDS = 0.00033;

    private final int sampleRate;
    private final int step;
    private final Guard guard;
    private final Sway sway;
    private final SmoothKnob rate;
    private final SmoothKnob depth;
    private final SmoothKnob stages;
    private final SmoothKnob feedback;
    private final AllPassChain left = new AllPassChain();
    private final AllPassChain right = new AllPassChain();
    private int untilStep;

    public Phaser(int sampleRate) {
        this.sampleRate = sampleRate;
        step = Math.max(1, (int) (STEP_SECONDS * sampleRate));
        guard = new Guard((int) (RING_SECONDS * sampleRate));
        sway = new Sway(0, sampleRate);
        rate = new SmoothKnob(TYPE, "rate", sampleRate);
        depth = new SmoothKnob(TYPE, "depth", sampleRate);
        stages = new SmoothKnob(TYPE, "stages", sampleRate);
        feedback = new SmoothKnob(TYPE, "feedback", sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        rate.follow(slot, frames);
        depth.follow(slot, frames);
        stages.follow(slot, frames);
        feedback.follow(slot, frames);
        for (int i = 0; i < frames; i++) {
            turn(i);
            signal.left[i] = left.next(signal.left[i], stages.at(i), feedback.at(i));
            signal.right[i] = right.next(signal.right[i], stages.at(i), feedback.at(i));
        }
        left.flush();
        right.flush();
        guard.release(signal, frames);
    }

    private void turn(int frame) {
        double turns = sway.next(rate.at(frame));
        if (untilStep == 0) {
            left.aim(tuning(turns, depth.at(frame)), step);
            right.aim(tuning(turns + BETWEEN_SIDES, depth.at(frame)), step);
            untilStep = step;
        }
        untilStep--;
    }

    /** The coefficient of a first-order all-pass that turns by a quarter at the frequency of the moment. */
    private double tuning(double turns, double depth) {
        double hz = MIDDLE_HZ * Math.pow(2, OCTAVES * depth * Sine.of(turns));
        double warped = Math.tan(Math.PI * Math.min(hz / sampleRate, HIGHEST));
        return (warped - 1) / (warped + 1);
    }

    @Override
    public void reset() {
        guard.reset();
        sway.reset();
        rate.reset();
        depth.reset();
        stages.reset();
        feedback.reset();
        left.reset();
        right.reset();
        untilStep = 0;
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }
}
