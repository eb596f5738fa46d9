package dev.consort.audio.effect.stereo;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/** What both sides have in common, and what they differ in, each with its own level. */
public final class MidSide implements EffectProcessor {
    private static final int WIDTH = Knobs.place(EffectType.MID_SIDE.params(), "width");
    private static final int MID_GAIN = Knobs.place(EffectType.MID_SIDE.params(), "midGain");
    private static final int SIDE_GAIN = Knobs.place(EffectType.MID_SIDE.params(), "sideGain");
    private static final double GLIDE_SECONDS = 0.008;

    private final Glide mid;
    private final Glide side;

    public MidSide(int sampleRate) {
        mid = new Glide(sampleRate, GLIDE_SECONDS);
        side = new Glide(sampleRate, GLIDE_SECONDS);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        mid.to(Math.pow(10, slot.knob(MID_GAIN) / 20), frames);
        side.to(slot.knob(WIDTH) * Math.pow(10, slot.knob(SIDE_GAIN) / 20), frames);
        for (int i = 0; i < frames; i++) {
            double middle = 0.5 * (signal.left[i] + signal.right[i]) * mid.at(i);
            double apart = 0.5 * (signal.left[i] - signal.right[i]) * side.at(i);
            signal.left[i] = (float) (middle + apart);
            signal.right[i] = (float) (middle - apart);
        }
    }

    @Override
    public void reset() {
        mid.reset();
        side.reset();
    }

    @Override
    public boolean isQuiet() {
        return true;
    }
}
