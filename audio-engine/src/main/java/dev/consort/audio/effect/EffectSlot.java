package dev.consort.audio.effect;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.sample.Recording;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.theory.Mode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;

/** The place of an effect in a chain: its knobs, and what an effect may listen to besides its own signal. Audio thread. */
public final class EffectSlot {
    private final EffectType type;
    private final Knobs knobs;
    private final StereoSignal side = new StereoSignal();
    private Mode mode = new Mode(PitchClass.C, Scale.MAJOR);
    private double tuningA4 = 440;
    private Recording impulse;
    private int ahead;

    public EffectSlot(EffectType type) {
        this.type = type;
        knobs = new Knobs(type.params());
    }

    public EffectType type() {
        return type;
    }

    public Knobs knobs() {
        return knobs;
    }

    /** The value of the parameter at a place of the effect's table; see {@link Knobs#place}. */
    public double knob(int place) {
        return knobs.get(place);
    }

    /** What the chosen bus carries, for these frames, one chunk late; silence where none is chosen. Not to be changed. */
    public StereoSignal side() {
        return side;
    }

    /** The session's key. */
    public Mode mode() {
        return mode;
    }

    /** Hz of the a above middle c. */
    public double tuningA4() {
        return tuningA4;
    }

    /** The impulse response that was chosen; null for none. */
    public Recording impulse() {
        return impulse;
    }

    /**
     * Frames from the beginning of this chunk to where the desk begins one in any case, up to {@link StereoSignal#CHUNK};
     * 0 if there is no such place. What has regular steps takes fewest pieces when it steps there.
     */
    public int ahead() {
        return ahead;
    }

    /**
     * Frames to where an effect that steps regularly is to step next, so that the desk cuts as few steps as can be in two.
     *
     * @param until as far as it goes now
     * @param stride frames of a step, of which {@link StereoSignal#CHUNK} is a multiple
     */
    public int untilStep(int until, int stride) {
        return ahead == 0 ? until : ahead % stride;
    }

    /** Tells how far ahead the desk begins a chunk in any case. */
    public void expect(int frames) {
        ahead = frames;
    }

    /** Tells the effects what the session is tuned to. */
    public void follow(Mode key, double a4) {
        mode = key;
        tuningA4 = a4;
    }

    /** Chooses an impulse response; null for none. */
    public void choose(Recording response) {
        impulse = response;
    }
}
