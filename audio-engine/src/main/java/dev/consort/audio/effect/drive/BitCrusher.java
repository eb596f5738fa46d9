package dev.consort.audio.effect.drive;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * Samples again at a lower rate, without a filter, and with fewer bits; each sample is held until the next. What it
 * mirrors belongs to the sound; the steps themselves are rounded, so that they mirror nothing of their own however the
 * two rates go together: Välimäki and Huovilainen, "Antialiasing Oscillators in Subtractive Synthesis" (2007),
 * polynomial band-limited step. Sounds one sample late. One bit leaves −1, 0 and 1.
 */
public final class BitCrusher implements EffectProcessor {
    private static final int RATE = Knobs.place(EffectType.BIT_CRUSHER.params(), "rate");
    private static final int BITS = Knobs.place(EffectType.BIT_CRUSHER.params(), "bits");
    private static final double GLIDE_SECONDS = 0.008;
    private static final double QUIET = 1e-5;

    private final int sampleRate;
    private final Glide rate;
    private final Side left = new Side();
    private final Side right = new Side();
    private double phase;

    /** What one side remembers. */
    private static final class Side {
        private double before;
        private double held;
        private double waiting;

        /** The sample before; the one that is to come waits for what a step right behind it changes of it. */
        double next(double in) {
            double out = waiting;
            waiting = held;
            before = in;
            return out;
        }

        /** As {@link #next}, with a step that came a share of a sample ago. */
        double step(double in, double ago, double levels) {
            double sampled = in + (before - in) * ago;
            double value = Math.rint(Math.max(-1, Math.min(1, sampled)) * levels) / levels;
            double jump = value - held;
            held = value;
            double out = waiting + jump * ago * ago / 2;
            waiting = value - jump * (1 - ago) * (1 - ago) / 2;
            before = in;
            return out;
        }

        void reset() {
            before = 0;
            held = 0;
            waiting = 0;
        }

        boolean isQuiet() {
            return Math.abs(before) + Math.abs(held) + Math.abs(waiting) < QUIET;
        }
    }

    public BitCrusher(int sampleRate) {
        this.sampleRate = sampleRate;
        rate = new Glide(sampleRate, GLIDE_SECONDS);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        rate.to(Math.min(1, slot.knob(RATE) / sampleRate), frames);
        double levels = 1 << (slot.knobs().choice(BITS) - 1);
        for (int i = 0; i < frames; i++) {
            next(signal, i, levels);
        }
    }

    private void next(StereoSignal signal, int frame, double levels) {
        double step = rate.at(frame);
        phase += step;
        if (phase < 1) {
            signal.left[frame] = (float) left.next(signal.left[frame]);
            signal.right[frame] = (float) right.next(signal.right[frame]);
            return;
        }
        phase -= 1;
        double ago = Math.min(1, phase / step);
        signal.left[frame] = (float) left.step(signal.left[frame], ago, levels);
        signal.right[frame] = (float) right.step(signal.right[frame], ago, levels);
    }

    @Override
    public void reset() {
        rate.reset();
        left.reset();
        right.reset();
        phase = 0;
    }

    @Override
    public boolean isQuiet() {
        return left.isQuiet() && right.isQuiet();
    }
}
