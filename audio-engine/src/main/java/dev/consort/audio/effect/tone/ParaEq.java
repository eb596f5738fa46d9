package dev.consort.audio.effect.tone;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Equaliser;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.effect.EqBandType;

/** Three peaks, each about an octave and a third wide. */
public final class ParaEq implements EffectProcessor {
    private static final int[] FREQUENCY = places("low", "mid", "high");
    private static final int[] GAIN = places("lowGain", "midGain", "highGain");
    private static final double Q = 1;

    private final Equaliser equaliser;

    public ParaEq(int sampleRate) {
        equaliser = new Equaliser(sampleRate);
    }

    private static int[] places(String... names) {
        int[] places = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            places[i] = Knobs.place(EffectType.PARA_EQ.params(), names[i]);
        }
        return places;
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        for (int i = 0; i < FREQUENCY.length; i++) {
            equaliser.tune(i + 1, EqBandType.PEAK, slot.knob(FREQUENCY[i]), slot.knob(GAIN[i]), Q, true);
        }
        equaliser.process(signal, frames);
    }

    @Override
    public void reset() {
        equaliser.reset();
    }

    @Override
    public boolean isQuiet() {
        return equaliser.isQuiet();
    }
}
