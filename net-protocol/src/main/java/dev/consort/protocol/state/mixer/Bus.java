package dev.consort.protocol.state.mixer;

import dev.consort.protocol.range.Pan;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import java.util.List;

/**
 * A shared mix point that instruments send to.
 *
 * @param id from 1, never reused in a session
 * @param name 1–32 characters
 * @param level 0–1, linear gain
 * @param pan −1 (left) to 1 (right)
 * @param mute silenced
 * @param solo while any bus is on solo, only those are heard of the buses
 * @param effects in the signal's order
 * @param nextEffectId the id of its next new effect; only ever rises
 */
public record Bus(
        int id,
        @Text String name,
        @Share double level,
        @Pan double pan,
        boolean mute,
        boolean solo,
        List<Effect> effects,
        int nextEffectId) {
    public Bus {
        effects = List.copyOf(effects);
    }

    /** A bus without effects. */
    public Bus(int id, String name, double level, double pan, boolean mute, boolean solo) {
        this(id, name, level, pan, mute, solo, List.of(), 1);
    }

    public Bus withName(String changed) {
        return new Bus(id, changed, level, pan, mute, solo, effects, nextEffectId);
    }

    public Bus withLevel(double changed) {
        return new Bus(id, name, changed, pan, mute, solo, effects, nextEffectId);
    }

    public Bus withPan(double changed) {
        return new Bus(id, name, level, changed, mute, solo, effects, nextEffectId);
    }

    public Bus withMute(boolean changed) {
        return new Bus(id, name, level, pan, changed, solo, effects, nextEffectId);
    }

    public Bus withSolo(boolean changed) {
        return new Bus(id, name, level, pan, mute, changed, effects, nextEffectId);
    }

    public EffectChain chain() {
        return new EffectChain(effects, nextEffectId);
    }

    public Bus withChain(EffectChain chain) {
        return new Bus(id, name, level, pan, mute, solo, chain.effects(), chain.nextId());
    }
}
