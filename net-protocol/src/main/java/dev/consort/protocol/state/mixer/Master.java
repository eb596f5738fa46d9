package dev.consort.protocol.state.mixer;

import dev.consort.protocol.range.Share;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import java.util.List;

/**
 * The last strip before the loudspeakers.
 *
 * @param level 0–1, linear gain
 * @param mute silences everything
 * @param effects in the signal's order
 * @param nextEffectId the id of its next new effect; only ever rises
 */
public record Master(@Share double level, boolean mute, List<Effect> effects, int nextEffectId) {
    public static final Master DEFAULT = new Master(0.8, false);

    public Master {
        effects = List.copyOf(effects);
    }

    /** A strip without effects. */
    public Master(double level, boolean mute) {
        this(level, mute, List.of(), 1);
    }

    public Master withLevel(double changed) {
        return new Master(changed, mute, effects, nextEffectId);
    }

    public Master withMute(boolean changed) {
        return new Master(level, changed, effects, nextEffectId);
    }

    public EffectChain chain() {
        return new EffectChain(effects, nextEffectId);
    }

    public Master withChain(EffectChain chain) {
        return new Master(level, mute, chain.effects(), chain.nextId());
    }
}
