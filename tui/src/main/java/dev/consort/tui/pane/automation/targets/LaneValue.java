package dev.consort.tui.pane.automation.targets;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.Measures;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.sheet.Typed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * Values of a lane, which are shares of a range, as people say them.
 *
 * @param spec the range; null if the target is gone
 */
public record LaneValue(ParamSpec spec) {
    private static final double SMALL = 0.02;
    private static final double BIG = 0.1;

    /** The values of a target. */
    public static LaneValue of(NetworkState state, Target target) {
        return new LaneValue(Targets.spec(state, target));
    }

    /** With unit, for example {@code "1200 Hz"}; empty for no value. */
    public String text(double share) {
        if (spec == null || Double.isNaN(share)) {
            return "";
        }
        if (spec == Measures.SPEC) {
            TimeSignature measure = Measures.ALL.get((int) spec.valueAt(share));
            return measure.beats() + "/" + measure.unit();
        }
        return knob(share).valueText();
    }

    /** As a number to be typed over. */
    public String plain(double share) {
        return spec == null ? "" : new Knob(spec, rounded(spec.valueAt(share)), value -> null).plainValue();
    }

    /** Six digits: a share and back is never quite what it was. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(6)).doubleValue();
    }

    private Knob knob(double share) {
        return new Knob(spec, spec.valueAt(share), value -> null);
    }

    /** The share that a typed value means; empty if it is no value of this range. */
    public OptionalDouble typed(String text) {
        OptionalDouble number = Typed.number(text);
        boolean isThere = spec != null && number.isPresent() && spec.allows(number.getAsDouble());
        return isThere ? OptionalDouble.of(spec.shareOf(number.getAsDouble())) : OptionalDouble.empty();
    }

    /** What can be typed. */
    public String range() {
        return spec == null
                ? "it is gone"
                : "from " + new Knob(spec, spec.min(), value -> null).valueText() + " to "
                        + new Knob(spec, spec.max(), value -> null).valueText();
    }

    /** The share that one turn moves; one step of what goes in steps. */
    public double step(boolean big) {
        boolean stepped = spec != null && spec.curve() == Curve.STEPPED && spec.max() > spec.min();
        return stepped ? Math.max(1 / (spec.max() - spec.min()), big ? BIG : 0) : big ? BIG : SMALL;
    }

    /** Where a lane without points begins: the usual value. */
    public double usual() {
        return spec == null ? 0.5 : spec.shareOf(spec.initial());
    }
}
