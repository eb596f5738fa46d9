package dev.consort.audio.effect.pitch;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * Pulls one voice to the nearest note of the session's key, at the session's tuning, and then by the shift. Speed 0 takes
 * about half a second for it, 0.5 some twenty milliseconds, 1 no time. What has no pitch is only shifted.
 */
public final class AutoTune implements EffectProcessor {
    private static final int SPEED = Knobs.place(EffectType.AUTO_TUNE.params(), "speed");
    private static final int SHIFT = Knobs.place(EffectType.AUTO_TUNE.params(), "shift");
    private static final double WINDOW_SECONDS = 0.03;
    private static final double SLOWEST_SECONDS = 0.4;
    private static final double FASTEST_SHARE = 0.0025;
    private static final double MOST_TIMES = 4;

    private final int sampleRate;
    private final Splicer splicer;
    private final PitchEar ear;
    private final KeyNotes notes = new KeyNotes();
    private double correction;

    public AutoTune(int sampleRate) {
        this.sampleRate = sampleRate;
        splicer = new Splicer(sampleRate, WINDOW_SECONDS);
        ear = new PitchEar(sampleRate);
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        notes.follow(slot.mode());
        double seconds = SLOWEST_SECONDS * Math.pow(FASTEST_SHARE, slot.knob(SPEED));
        double share = 1 - Math.exp(-1 / (seconds * sampleRate));
        aim(slot, share);
        for (int i = 0; i < frames; i++) {
            if (ear.hear(0.5f * (signal.left[i] + signal.right[i]))) {
                correct(slot.tuningA4());
                aim(slot, share);
            }
            splicer.next(signal, i);
        }
    }

    private void correct(double tuningA4) {
        correction = 0;
        if (ear.hz() > 0) {
            double pitch = KeyNotes.pitch(ear.hz(), tuningA4);
            correction = notes.nearest(pitch) - pitch;
        }
    }

    private void aim(EffectSlot slot, double share) {
        double times = Math.pow(2, (correction + slot.knob(SHIFT)) / 12);
        splicer.aim(Math.min(MOST_TIMES, times), share);
    }

    @Override
    public void reset() {
        splicer.reset();
        ear.reset();
        notes.reset();
        correction = 0;
    }

    @Override
    public boolean isQuiet() {
        return splicer.isQuiet();
    }
}
