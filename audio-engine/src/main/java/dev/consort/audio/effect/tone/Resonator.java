package dev.consort.audio.effect.tone;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.CombFilter;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * A string on each side that the sound sets in motion: a delay of one period, fed back so that 60 dB take the decay's
 * time, highs a little less. The longer it rings, the less is let in, between what would keep noise and what would keep a
 * tone on its pitch as loud as it was.
 */
public final class Resonator implements EffectProcessor {
    private static final int FREQUENCY = Knobs.place(EffectType.RESONATOR.params(), "frequency");
    private static final int DECAY = Knobs.place(EffectType.RESONATOR.params(), "decay");
    private static final double GLIDE_SECONDS = 0.02;
    private static final double MOST_DULL = 0.2;

    private final int sampleRate;
    private final CombFilter left;
    private final CombFilter right;
    private final Glide pitch;
    private final Glide decay;

    public Resonator(int sampleRate) {
        this.sampleRate = sampleRate;
        left = new CombFilter(sampleRate);
        right = new CombFilter(sampleRate);
        pitch = new Glide(sampleRate, GLIDE_SECONDS);
        decay = new Glide(sampleRate, GLIDE_SECONDS);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        pitch.to(Math.log(slot.knob(FREQUENCY)), frames);
        decay.to(Math.log(slot.knob(DECAY)), frames);
        double hz = Math.exp(pitch.value());
        double seconds = Math.exp(decay.value());
        double back = Math.pow(10, -3 / (hz * seconds));
        double gain = Math.pow(1 - back, 0.7);
        double dull = dull(hz, seconds);
        left.tune(hz, back, gain, dull);
        right.tune(hz, back, gain, dull);
        left.process(signal.left, frames);
        right.process(signal.right, frames);
    }

    /** As dull as a string is, as long as the fundamental decays at most a tenth faster for it. */
    private double dull(double hz, double seconds) {
        double angle = 2 * Math.PI * hz / sampleRate;
        // A weight w loses w·angle²/2 neper with each period; a tenth of 60 dB are 0.69 neper.
        return Math.min(MOST_DULL, 1.38 / (seconds * hz * angle * angle));
    }

    @Override
    public void reset() {
        left.reset();
        right.reset();
        pitch.reset();
        decay.reset();
    }

    @Override
    public boolean isQuiet() {
        return left.isQuiet() && right.isQuiet();
    }
}
