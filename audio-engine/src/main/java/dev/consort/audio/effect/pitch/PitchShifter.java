package dev.consort.audio.effect.pitch;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/** Moves the pitch and keeps the time; the window says how long it goes on without a jump, and how late it may become. */
public final class PitchShifter implements EffectProcessor {
    private static final int SHIFT = Knobs.place(EffectType.PITCH_SHIFTER.params(), "shift");
    private static final int WINDOW = Knobs.place(EffectType.PITCH_SHIFTER.params(), "window");
    private static final double GLIDE_SECONDS = 0.01;

    private final Splicer splicer;
    private final double approach;

    public PitchShifter(int sampleRate) {
        splicer = new Splicer(
                sampleRate, EffectType.PITCH_SHIFTER.params().get(WINDOW).max());
        approach = 1 - Math.exp(-1 / (GLIDE_SECONDS * sampleRate));
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        splicer.window(slot.knob(WINDOW));
        splicer.aim(Math.pow(2, slot.knob(SHIFT) / 12), approach);
        for (int i = 0; i < frames; i++) {
            splicer.next(signal, i);
        }
    }

    @Override
    public void reset() {
        splicer.reset();
    }

    @Override
    public boolean isQuiet() {
        return splicer.isQuiet();
    }
}
