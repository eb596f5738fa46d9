package dev.consort.audio.mix;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.List;

/**
 * One effect in a chain: mixes what the effect makes with the sound as it came, and comes and goes without a click. For
 * the audio thread.
 */
public final class Insert {
    private static final List<ParamSpec> SWITCH = List.of(ParamSpec.stepped("enabled", "", 0, 1, 1));

    private final EffectProcessor processor;
    private final EffectSlot slot;
    private final Knobs power = new Knobs(SWITCH);
    private final Smoothed presence;
    private final StereoSignal dry = new StereoSignal();
    private final int mix;
    private final int bus;
    private Effect shown;
    private boolean leaving;
    private boolean fresh = true;

    public Insert(EffectType type, EffectProcessor processor, int sampleRate) {
        this.processor = processor;
        slot = new EffectSlot(type);
        presence = new Smoothed(sampleRate, 0);
        mix = Knobs.find(type.params(), "mix");
        bus = busPlace(type);
    }

    private static int busPlace(EffectType type) {
        for (ParamSpec spec : type.params()) {
            if (spec.isBus()) {
                return Knobs.place(type.params(), spec.name());
            }
        }
        return -1;
    }

    /** The effect's parameters and surroundings. */
    public EffectSlot slot() {
        return slot;
    }

    /** What does the work. */
    public EffectProcessor processor() {
        return processor;
    }

    /** Whether it works, as automation finds it, at place 0. */
    public Knobs power() {
        return power;
    }

    void follow(InsertSetting now) {
        leaving = false;
        slot.follow(now.mode(), now.tuningA4());
        slot.choose(now.impulse());
        if (now.effect() != shown) {
            shown = now.effect();
            power.set(0, shown.enabled() ? 1 : 0);
            slot.knobs().set(shown.params());
        }
    }

    /** Fades out. */
    void leave() {
        leaving = true;
    }

    private boolean isWanted() {
        return !leaving && power.get(0) >= 0.5;
    }

    /** Is at once what it should be: right while nothing sounds. */
    void arrive() {
        presence.aim(wanted());
        presence.arrive();
    }

    private double wanted() {
        double wet = mix < 0 ? 1 : slot.knob(mix);
        return isWanted() ? wet : 0;
    }

    /** @param ahead see {@link EffectSlot#ahead} */
    void process(StereoSignal signal, Taps taps, int frames, int ahead) {
        slot.expect(ahead);
        presence.aim(wanted());
        presence.ramp(frames);
        if (isGone()) {
            forget();
            return;
        }
        fresh = false;
        if (bus >= 0) {
            taps.read(slot.knobs().choice(bus), slot.side(), frames);
        }
        if (presence.isAt(1)) {
            processor.process(slot, signal, frames);
        } else {
            dry.copy(signal, frames);
            processor.process(slot, signal, frames);
            blend(signal, frames);
        }
    }

    private void forget() {
        if (!fresh) {
            processor.reset();
            fresh = true;
        }
    }

    private void blend(StereoSignal wet, int frames) {
        if (presence.isStill()) {
            float share = presence.at(0);
            wet.scale(share, share, frames);
            wet.add(dry, 1 - share, 1 - share, frames);
            return;
        }
        for (int i = 0; i < frames; i++) {
            float share = presence.at(i);
            wet.left[i] = dry.left[i] + (wet.left[i] - dry.left[i]) * share;
            wet.right[i] = dry.right[i] + (wet.right[i] - dry.right[i]) * share;
        }
    }

    /** Whether it passes on silence when it is given silence. */
    boolean isQuiet() {
        return isGone() || processor.isQuiet();
    }

    /** Whether it has nothing to do while it is given silence, not even to listen to something else. */
    boolean canRest() {
        return bus < 0 && !isGone() && processor.isQuiet();
    }

    /** Whether it hears a bus. */
    boolean listens() {
        return bus >= 0;
    }

    /** Whether nothing of it is heard. */
    boolean isGone() {
        return !isWanted() && presence.isAt(0);
    }
}
