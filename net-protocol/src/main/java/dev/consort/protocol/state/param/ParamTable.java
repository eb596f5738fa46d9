package dev.consort.protocol.state.param;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of one kind of source or effect.
 *
 * @param specs in the order in which they are shown
 */
public record ParamTable(List<ParamSpec> specs) {
    public ParamTable {
        specs = List.copyOf(specs);
    }

    public static ParamTable of(ParamSpec... specs) {
        return new ParamTable(List.of(specs));
    }

    /** The parameter of this name, or null. */
    public ParamSpec find(String name) {
        for (ParamSpec spec : specs) {
            if (spec.name().equals(name)) {
                return spec;
            }
        }
        return null;
    }

    /** What a new source or effect starts with. */
    public Map<String, Double> initialValues() {
        Map<String, Double> values = new LinkedHashMap<>();
        specs.forEach(spec -> values.put(spec.name(), spec.initial()));
        return Collections.unmodifiableMap(values);
    }

    /** The value of a parameter; the initial one where it was never set, 0 where there is none of that name. */
    public double valueIn(Map<String, Double> params, String name) {
        Double value = params.get(name);
        if (value != null) {
            return value;
        }
        ParamSpec spec = find(name);
        return spec == null ? 0 : spec.initial();
    }
}
