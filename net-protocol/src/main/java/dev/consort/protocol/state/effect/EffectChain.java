package dev.consort.protocol.state.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Effects one behind the other, wherever they stand: on an instrument, a bus, a group or the master.
 *
 * @param effects in the signal's order
 * @param nextId the id of the next new effect; only ever rises
 */
public record EffectChain(List<Effect> effects, int nextId) {
    /** Most effects in a chain. */
    public static final int LONGEST = 32;

    public static final EffectChain EMPTY = new EffectChain(List.of(), 1);

    public EffectChain {
        effects = List.copyOf(effects);
    }

    /** The effect with this id, or null. */
    public Effect get(int id) {
        return effects.stream().filter(effect -> effect.id() == id).findFirst().orElse(null);
    }

    /** This chain with a new effect at the end. */
    public EffectChain plus(EffectType type) {
        List<Effect> longer = new ArrayList<>(effects);
        longer.add(Effect.of(nextId, type));
        return new EffectChain(longer, nextId + 1);
    }

    public EffectChain without(int id) {
        return withEffects(effects.stream().filter(effect -> effect.id() != id).toList());
    }

    /** This chain with one effect in front of another one; null puts it at the end. */
    public EffectChain moved(int id, Integer before) {
        if (before != null && before == id) {
            return this;
        }
        List<Effect> others = new ArrayList<>(without(id).effects);
        Effect behind = before == null ? null : get(before);
        others.add(behind == null ? others.size() : others.indexOf(behind), get(id));
        return withEffects(others);
    }

    /** This chain with one effect changed. */
    public EffectChain update(int id, UnaryOperator<Effect> change) {
        return withEffects(effects.stream()
                .map(effect -> effect.id() == id ? change.apply(effect) : effect)
                .toList());
    }

    private EffectChain withEffects(List<Effect> changed) {
        return changed.equals(effects) ? this : new EffectChain(changed, nextId);
    }
}
