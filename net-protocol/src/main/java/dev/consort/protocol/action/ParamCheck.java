package dev.consort.protocol.action;

import dev.consort.protocol.state.param.ParamSpec;
import java.util.List;

/** Whether a parameter of a source or an effect may have a value. */
final class ParamCheck {
    private ParamCheck() {}

    /** Passes if the table has the parameter and the value is in its range; else says what there is. */
    static Check of(String owner, List<ParamSpec> table, String param, double value) {
        ParamSpec spec = table.stream()
                .filter(each -> each.name().equals(param))
                .findFirst()
                .orElse(null);
        return Check.that(spec != null, owner + " has no parameter of that name; it has " + names(table))
                .and(() -> spec.min() <= value && value <= spec.max(), () -> outOfRange(spec, value))
                .and(() -> spec.allows(value), () -> param + " takes whole numbers");
    }

    private static String names(List<ParamSpec> table) {
        return table.isEmpty()
                ? "none"
                : String.join(", ", table.stream().map(ParamSpec::name).toList());
    }

    private static String outOfRange(ParamSpec spec, double value) {
        return spec.name() + " goes from " + spec.min() + " to " + spec.max()
                + (spec.unit().isEmpty() ? "" : " " + spec.unit()) + "; " + value + " does not fit";
    }
}
