package dev.consort.protocol.state.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sound source of an instrument and the value of each of its parameters.
 *
 * @param type what kind
 * @param params by name; the table in {@link SourceType} says which and in what range
 */
public record Source(SourceType type, Map<String, Double> params) {
    public Source {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    public static Source of(SourceType type) {
        return new Source(type, type.initialParams());
    }

    /** The value of a parameter; the table's initial value where it was never set, 0 where the source has none such. */
    public double param(String name) {
        return type.valueIn(params, name);
    }

    public Source withParam(String name, double value) {
        Double before = params.get(name);
        if (before != null && before == value) {
            return this;
        }
        Map<String, Double> changed = new LinkedHashMap<>(params);
        changed.put(name, value);
        return new Source(type, changed);
    }
}
