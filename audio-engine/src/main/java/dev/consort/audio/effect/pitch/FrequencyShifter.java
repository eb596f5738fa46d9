package dev.consort.audio.effect.pitch;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * Moves every partial by the same number of hertz: single-sideband modulation by a turning pair of {@link Hilbert}'s
 * signals. What goes below 0 Hz comes back mirrored.
 */
public final class FrequencyShifter implements EffectProcessor {
    private static final int SHIFT = Knobs.place(EffectType.FREQUENCY_SHIFTER.params(), "shift");
    private static final double GLIDE_SECONDS = 0.02;

    private final double turn;
    private final Hilbert left;
    private final Hilbert right;
    private final Glide shift;
    private double cosine = 1;
    private double sine;

    public FrequencyShifter(int sampleRate) {
        turn = 2 * Math.PI / sampleRate;
        left = new Hilbert(sampleRate);
        right = new Hilbert(sampleRate);
        shift = new Glide(sampleRate, GLIDE_SECONDS);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        shift.to(slot.knob(SHIFT), frames);
        double stepCosine = Math.cos(shift.value() * turn);
        double stepSine = Math.sin(shift.value() * turn);
        for (int i = 0; i < frames; i++) {
            rotate(stepCosine, stepSine);
            left.next(signal.left[i]);
            right.next(signal.right[i]);
            signal.left[i] = (float) (left.real() * cosine - left.imaginary() * sine);
            signal.right[i] = (float) (right.real() * cosine - right.imaginary() * sine);
        }
        left.settle();
        right.settle();
    }

    private void rotate(double stepCosine, double stepSine) {
        double c = cosine * stepCosine - sine * stepSine;
        double s = cosine * stepSine + sine * stepCosine;
        // One step of Newton's towards length 1.
        double length = 1.5 - 0.5 * (c * c + s * s);
        cosine = c * length;
        sine = s * length;
    }

    @Override
    public void reset() {
        left.reset();
        right.reset();
        shift.reset();
        cosine = 1;
        sine = 0;
    }

    @Override
    public boolean isQuiet() {
        return left.isQuiet() && right.isQuiet();
    }
}
