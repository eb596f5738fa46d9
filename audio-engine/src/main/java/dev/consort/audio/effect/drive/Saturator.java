package dev.consort.audio.effect.drive;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.dsp.filter.TiltFilter;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/** A soft curve that is a little off its middle, as a valve is, so that even partials come too; darker or brighter. */
public final class Saturator implements EffectProcessor {
    private static final int DRIVE = Knobs.place(EffectType.SATURATOR.params(), "drive");
    private static final int COLOR = Knobs.place(EffectType.SATURATOR.params(), "color");
    private static final double BIAS = 0.3;
    private static final double PIVOT_HZ = 900;
    private static final double COLOR_DECIBELS = 12;

    private final Bend bend;
    private final TiltFilter color;

    public Saturator(int sampleRate) {
        bend = new Bend(sampleRate);
        color = new TiltFilter(sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        double drive = slot.knob(DRIVE);
        double makeup = 0.5 / Curve.SOFT.mean(0.5 * drive, 0.5 * drive);
        bend.tune(Curve.SOFT, drive, BIAS, makeup, frames);
        bend.process(signal, frames);
        color.process(PIVOT_HZ, COLOR_DECIBELS * (slot.knob(COLOR) - 0.5), signal, frames);
    }

    @Override
    public void reset() {
        bend.reset();
        color.reset();
    }

    @Override
    public boolean isQuiet() {
        return bend.isQuiet() && color.isQuiet();
    }
}
