package dev.consort.protocol.state.effect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One effect in a chain; the chain's order is the signal's way.
 *
 * @param id from 1, unique in its chain
 * @param type what kind
 * @param enabled false lets the signal pass as it is
 * @param params by name; the table in {@link EffectType} says which and in what range
 */
public record Effect(int id, EffectType type, boolean enabled, Map<String, Double> params) {
    public Effect {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** A new effect with the table's initial values, switched on. */
    public static Effect of(int id, EffectType type) {
        return new Effect(id, type, true, type.initialParams());
    }

    /** The value of a parameter; the table's initial value where it was never set, 0 where the effect has none such. */
    public double param(String name) {
        return type.valueIn(params, name);
    }
}
