package dev.consort.audio.effect;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/** A knob of an effect that people turn while it sounds: it moves without a click. For the audio thread. */
public final class SmoothKnob {
    private final int place;
    private final Smoothed value;
    private boolean fresh = true;

    /**
     * Finds the knob in the effect's table.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public SmoothKnob(EffectType type, String name, int sampleRate) {
        place = Knobs.place(type.params(), name);
        value = new Smoothed(sampleRate, 0);
    }

    /** Prepares the next frames. The first time it stands at once where it was put. */
    public void follow(EffectSlot slot, int frames) {
        value.aim(slot.knob(place));
        if (fresh) {
            value.arrive();
            fresh = false;
        }
        value.ramp(frames);
    }

    /** Where it stands at a frame of the prepared ones. */
    public float at(int frame) {
        return value.at(frame);
    }

    /** Whether it stands still in the prepared frames. */
    public boolean isStill() {
        return value.isStill();
    }

    /** Where it stands after the prepared frames. */
    public double value() {
        return value.value();
    }

    /** Will stand at once where it is put next. */
    public void reset() {
        fresh = true;
    }
}
