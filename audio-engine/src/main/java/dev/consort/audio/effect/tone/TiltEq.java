package dev.consort.audio.effect.tone;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.dsp.filter.TiltFilter;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/** Turns the spectrum around a frequency, at most by 6 dB down on one side of it and 6 dB up on the other. */
public final class TiltEq implements EffectProcessor {
    private static final int TILT = Knobs.place(EffectType.TILT_EQ.params(), "tilt");
    private static final int FREQUENCY = Knobs.place(EffectType.TILT_EQ.params(), "frequency");
    private static final double MOST_DECIBELS = 6;

    private final TiltFilter filter;

    public TiltEq(int sampleRate) {
        filter = new TiltFilter(sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        filter.process(slot.knob(FREQUENCY), MOST_DECIBELS * slot.knob(TILT), signal, frames);
    }

    @Override
    public void reset() {
        filter.reset();
    }

    @Override
    public boolean isQuiet() {
        return filter.isQuiet();
    }
}
