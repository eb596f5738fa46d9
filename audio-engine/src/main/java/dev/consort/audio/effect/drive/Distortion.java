package dev.consort.audio.effect.drive;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.dsp.filter.TiltFilter;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/** A curve that is soft, hard or folds back, and a tone behind it. A peak of a half stays about as loud. */
public final class Distortion implements EffectProcessor {
    private static final int DRIVE = Knobs.place(EffectType.DISTORTION.params(), "drive");
    private static final int MODE = Knobs.place(EffectType.DISTORTION.params(), "mode");
    private static final int TONE = Knobs.place(EffectType.DISTORTION.params(), "tone");
    private static final double PIVOT_HZ = 1200;
    private static final double TONE_DECIBELS = 18;

    private final Bend bend;
    private final TiltFilter tone;

    public Distortion(int sampleRate) {
        bend = new Bend(sampleRate);
        tone = new TiltFilter(sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        double drive = slot.knob(DRIVE);
        double makeup = 0.5 / Curve.SOFT.mean(0.5 * drive, 0.5 * drive);
        bend.tune(Curve.at(slot.knobs().choice(MODE)), drive, 0, makeup, frames);
        bend.process(signal, frames);
        tone.process(PIVOT_HZ, TONE_DECIBELS * (slot.knob(TONE) - 0.5), signal, frames);
    }

    @Override
    public void reset() {
        bend.reset();
        tone.reset();
    }

    @Override
    public boolean isQuiet() {
        return bend.isQuiet() && tone.isQuiet();
    }
}
