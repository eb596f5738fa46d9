package dev.consort.protocol.state.effect;

import dev.consort.protocol.range.FileName;
import dev.consort.protocol.shape.MayBeAbsent;
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
 * @param impulse the name of an impulse response in the session's folder, for a convolution; absent for none
 */
public record Effect(
        int id,
        EffectType type,
        boolean enabled,
        Map<String, Double> params,
        @MayBeAbsent @FileName String impulse) {
    public Effect {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** A new effect with the table's initial values, switched on. */
    public static Effect of(int id, EffectType type) {
        return new Effect(id, type, true, type.initialParams(), null);
    }

    /** The value of a parameter; the table's initial value where it was never set, 0 where the effect has none such. */
    public double param(String name) {
        return type.valueIn(params, name);
    }

    public Effect withEnabled(boolean changed) {
        return new Effect(id, type, changed, params, impulse);
    }

    public Effect withImpulse(String name) {
        return new Effect(id, type, enabled, params, name);
    }

    public Effect withParam(String name, double value) {
        Map<String, Double> changed = new LinkedHashMap<>(params);
        changed.put(name, value);
        return new Effect(id, type, enabled, changed, impulse);
    }
}
