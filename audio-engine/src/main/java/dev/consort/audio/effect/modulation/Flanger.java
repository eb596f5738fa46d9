package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.delay.Glide;
import dev.consort.audio.dsp.delay.OnePole;
import dev.consort.audio.dsp.delay.SoftBound;
import dev.consort.audio.dsp.sway.Sine;
import dev.consort.audio.dsp.sway.Sway;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * A short delay that goes from 0.3 ms to 0.3 ms and the depth, and feeds itself; the right side is a quarter of a turn
 * ahead. More feedback makes sharper peaks; the level of the whole is kept about even.
 */
public final class Flanger implements EffectProcessor {
    private static final EffectType TYPE = EffectType.FLANGER;
    private static final int DEPTH = Knobs.place(TYPE.params(), "depth");
    private static final double NEAREST_SECONDS = 0.0003;
    private static final double FARTHEST_SECONDS = 0.011;
    private static final double NEAREST_FRAMES = 2;
    private static final double GLIDE_SECONDS = 0.05;
    private static final double FASTEST = 0.3;
    private static final double BETWEEN_SIDES = 0.25;
    private static final double RUMBLE_HZ = 20;

    private final int sampleRate;
    private final Guard guard;
    private final SmoothKnob rate;
    private final SmoothKnob feedback;
    private final Glide depth;
    private final Sway sway;
    private final DelayLine left;
    private final DelayLine right;
    private final OnePole leftRumble;
    private final OnePole rightRumble;

    public Flanger(int sampleRate) {
        this.sampleRate = sampleRate;
        int longest = (int) (FARTHEST_SECONDS * sampleRate) + 2;
        guard = new Guard(longest);
        rate = new SmoothKnob(TYPE, "rate", sampleRate);
        feedback = new SmoothKnob(TYPE, "feedback", sampleRate);
        depth = new Glide(GLIDE_SECONDS, FASTEST, sampleRate);
        sway = new Sway(0, sampleRate);
        left = new DelayLine(longest);
        right = new DelayLine(longest);
        leftRumble = new OnePole(RUMBLE_HZ, sampleRate);
        rightRumble = new OnePole(RUMBLE_HZ, sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        rate.follow(slot, frames);
        feedback.follow(slot, frames);
        depth.aim(slot.knob(DEPTH) * sampleRate);
        for (int i = 0; i < frames; i++) {
            double turns = sway.next(rate.at(i));
            double way = depth.next();
            signal.left[i] = next(left, leftRumble, signal.left[i], distance(turns, way), feedback.at(i));
            signal.right[i] =
                    next(right, rightRumble, signal.right[i], distance(turns + BETWEEN_SIDES, way), feedback.at(i));
        }
        leftRumble.flush();
        rightRumble.flush();
        guard.release(signal, frames);
    }

    private double distance(double turns, double way) {
        double nearest = Math.max(NEAREST_FRAMES, NEAREST_SECONDS * sampleRate);
        return nearest + way * (1 - Sine.cosine(turns)) / 2;
    }

    private static float next(DelayLine line, OnePole rumble, float in, double distance, float feedback) {
        float late = line.read(distance - 1);
        line.write(SoftBound.of(in + feedback * rumble.high(late)));
        // A comb with feedback f carries 1/(1 − f²) of a noise's power.
        return (float) (late * Math.sqrt(1 - feedback * feedback));
    }

    @Override
    public void reset() {
        guard.reset();
        rate.reset();
        feedback.reset();
        depth.reset();
        sway.reset();
        left.clear();
        right.clear();
        leftRumble.reset();
        rightRumble.reset();
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }
}
