package dev.consort.audio.effect.dynamics;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.level.LookAheadGain;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.effect.Guard;
import dev.consort.audio.effect.SmoothKnob;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * No frame passes the ceiling. Peaks above the threshold are turned down so that they come ever closer to the ceiling;
 * where the threshold is not below the ceiling, only the ceiling counts. Sees 1.5 ms ahead and delays by as much.
 */
public final class PeakLimiter implements EffectProcessor {
    private static final EffectType TYPE = EffectType.LIMITER;
    private static final int RELEASE = Knobs.place(TYPE.params(), "release");
    private static final double LOOK_SECONDS = 0.0015;
    private static final double HOLD_SECONDS = 0.006;

    private final int sampleRate;
    private final LookAheadGain ahead;
    private final Guard guard;
    private final SmoothKnob threshold;
    private final SmoothKnob ceiling;
    private final DelayLine left;
    private final DelayLine right;

    public PeakLimiter(int sampleRate) {
        this.sampleRate = sampleRate;
        ahead = new LookAheadGain(LOOK_SECONDS, HOLD_SECONDS, sampleRate);
        guard = new Guard(ahead.delay() + 1);
        threshold = new SmoothKnob(TYPE, "threshold", sampleRate);
        ceiling = new SmoothKnob(TYPE, "ceiling", sampleRate);
        left = new DelayLine(ahead.delay());
        right = new DelayLine(ahead.delay());
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        guard.admit(signal, frames);
        threshold.follow(slot, frames);
        ceiling.follow(slot, frames);
        double recovery = 1 - Math.exp(-1 / (slot.knob(RELEASE) * sampleRate));
        for (int i = 0; i < frames; i++) {
            left.write(signal.left[i]);
            right.write(signal.right[i]);
            float top = ceiling.at(i);
            float peak = Math.max(Math.abs(signal.left[i]), Math.abs(signal.right[i]));
            double gain = ahead.next(peak, threshold.at(i), top, recovery);
            signal.left[i] = hold(left.at(ahead.delay()) * gain, top);
            signal.right[i] = hold(right.at(ahead.delay()) * gain, top);
        }
        guard.release(signal, frames);
    }

    /** For a ceiling that comes down, and for a hair of rounding. */
    private static float hold(double sample, float top) {
        return (float) Math.max(-top, Math.min(top, sample));
    }

    @Override
    public void reset() {
        guard.reset();
        ahead.reset();
        threshold.reset();
        ceiling.reset();
        left.clear();
        right.clear();
    }

    @Override
    public boolean isQuiet() {
        return guard.isQuiet();
    }
}
