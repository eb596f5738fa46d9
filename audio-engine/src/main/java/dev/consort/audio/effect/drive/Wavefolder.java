package dev.consort.audio.effect.drive;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * Folds peaks back along a sine: at drive 1 a full wave just reaches the top, at 10 it crosses ten times as far. Off the
 * middle the symmetry adds even partials.
 */
public final class Wavefolder implements EffectProcessor {
    private static final int DRIVE = Knobs.place(EffectType.WAVEFOLDER.params(), "drive");
    private static final int SYMMETRY = Knobs.place(EffectType.WAVEFOLDER.params(), "symmetry");
    private static final double QUARTER = Math.PI / 2;

    private final Bend bend;

    public Wavefolder(int sampleRate) {
        bend = new Bend(sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        double drive = slot.knob(DRIVE);
        double makeup = 1 / Math.sin(QUARTER * Math.min(1, drive));
        double bias = QUARTER * (slot.knob(SYMMETRY) - 0.5);
        bend.tune(Curve.FOLD, QUARTER * drive, bias, makeup, frames);
        bend.process(signal, frames);
    }

    @Override
    public void reset() {
        bend.reset();
    }

    @Override
    public boolean isQuiet() {
        return bend.isQuiet();
    }
}
