package dev.consort.audio.effect.tone;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.dsp.filter.SweptFilter;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.instrument.FilterType;

/**
 * A band pass from 350 Hz (position 0) to 2.4 kHz (1), 6 dB above what comes in. The automatic one starts at the position
 * and is moved up by the loudness; a peak of 0.4 at full sensitivity reaches the top.
 */
public final class WahPedal implements EffectProcessor {
    private static final int POSITION = Knobs.place(EffectType.WAH_PEDAL.params(), "position");
    private static final int RESONANCE = Knobs.place(EffectType.WAH_PEDAL.params(), "resonance");
    private static final int MODE = Knobs.place(EffectType.WAH_PEDAL.params(), "mode");
    private static final int SENSITIVITY = Knobs.place(EffectType.WAH_PEDAL.params(), "sensitivity");
    private static final double HEEL_HZ = 350;
    private static final double TOES = 2400 / HEEL_HZ;
    private static final double GAIN = 2;
    private static final double GLIDE_SECONDS = 0.008;
    private static final double ATTACK_SECONDS = 0.006;
    private static final double RELEASE_SECONDS = 0.15;
    private static final double QUIET = 1e-6;

    private final SweptFilter left;
    private final SweptFilter right;
    private final Glide foot;
    private final Glide q;
    private final double attack;
    private final double release;
    private double loudness;

    public WahPedal(int sampleRate) {
        left = new SweptFilter(sampleRate);
        right = new SweptFilter(sampleRate);
        foot = new Glide(sampleRate, GLIDE_SECONDS);
        q = new Glide(sampleRate, GLIDE_SECONDS);
        attack = 1 - Math.exp(-1 / (ATTACK_SECONDS * sampleRate));
        release = 1 - Math.exp(-1 / (RELEASE_SECONDS * sampleRate));
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        listen(signal, frames);
        boolean auto = slot.knobs().choice(MODE) == 1;
        double lift = auto ? 2.5 * slot.knob(SENSITIVITY) * loudness : 0;
        foot.to(Math.min(1, slot.knob(POSITION) + lift), frames);
        q.to(slot.knob(RESONANCE), frames);
        double hz = HEEL_HZ * Math.pow(TOES, foot.value());
        left.tune(FilterType.BAND_PASS, hz, q.value(), GAIN);
        right.tune(FilterType.BAND_PASS, hz, q.value(), GAIN);
        left.process(signal.left, frames);
        right.process(signal.right, frames);
    }

    private void listen(StereoSignal signal, int frames) {
        for (int i = 0; i < frames; i++) {
            double peak = Math.max(Math.abs(signal.left[i]), Math.abs(signal.right[i]));
            loudness += (peak - loudness) * (peak > loudness ? attack : release);
        }
        loudness = Intake.settle(loudness);
    }

    @Override
    public void reset() {
        left.reset();
        right.reset();
        foot.reset();
        q.reset();
        loudness = 0;
    }

    @Override
    public boolean isQuiet() {
        return left.isQuiet() && right.isQuiet() && loudness < QUIET;
    }
}
