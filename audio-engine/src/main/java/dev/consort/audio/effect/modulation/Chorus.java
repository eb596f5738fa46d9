package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.delay.Glide;
import dev.consort.audio.dsp.sway.Sine;
import dev.consort.audio.dsp.sway.Sway;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * Three voices on each side, each a third of a turn behind the other and the right side a sixth behind the left: delays
 * that go from 6 ms to 6 ms and the depth. Dattorro, "Effect Design, Part 2: Delay-Line Modulation and Chorus" (1997).
 */
public final class Chorus implements EffectProcessor {
    private static final EffectType TYPE = EffectType.CHORUS;
    private static final int DEPTH = Knobs.place(TYPE.params(), "depth");
    private static final int VOICES = 3;
    private static final double NEAREST_SECONDS = 0.006;
    private static final double FARTHEST_SECONDS = 0.06;
    private static final double GLIDE_SECONDS = 0.05;
    private static final double FASTEST = 0.3;
    private static final double BETWEEN_SIDES = 1.0 / 6;
    /** Voices add like strangers. */
    private static final float GAIN = (float) (1 / Math.sqrt(VOICES));

    private final int sampleRate;
    private final Guard guard;
    private final SmoothKnob rate;
    private final Glide depth;
    private final Sway sway;
    private final DelayLine left;
    private final DelayLine right;

    public Chorus(int sampleRate) {
        this.sampleRate = sampleRate;
        int longest = (int) (FARTHEST_SECONDS * sampleRate);
        guard = new Guard(longest);
        rate = new SmoothKnob(TYPE, "rate", sampleRate);
        depth = new Glide(GLIDE_SECONDS, FASTEST, sampleRate);
        sway = new Sway(0, sampleRate);
        left = new DelayLine(longest);
        right = new DelayLine(longest);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        rate.follow(slot, frames);
        depth.aim(slot.knob(DEPTH) * sampleRate);
        for (int i = 0; i < frames; i++) {
            double turns = sway.next(rate.at(i));
            double way = depth.next();
            left.write(signal.left[i]);
            right.write(signal.right[i]);
            signal.left[i] = voices(left, turns, way);
            signal.right[i] = voices(right, turns + BETWEEN_SIDES, way);
        }
        guard.release(signal, frames);
    }

    private float voices(DelayLine line, double turns, double way) {
        double nearest = NEAREST_SECONDS * sampleRate;
        float sum = 0;
        for (int voice = 0; voice < VOICES; voice++) {
            double share = (1 + Sine.of(turns + (double) voice / VOICES)) / 2;
            sum += line.read(nearest + way * share);
        }
        return GAIN * sum;
    }

    @Override
    public void reset() {
        guard.reset();
        rate.reset();
        depth.reset();
        sway.reset();
        left.clear();
        right.clear();
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }
}
