package dev.consort.tui.knob;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.function.DoubleFunction;

/**
 * One thing that can be turned.
 *
 * @param spec its name, range and curve
 * @param value where it is
 * @param setter makes the action that turns it to a value
 */
public record Knob(ParamSpec spec, double value, DoubleFunction<NetworkAction> setter) {
    private static final int SMALL_TURNS = 50;
    private static final int BIG_TURNS = 10;
    private static final int FINE_TURNS = 1000;

    public String name() {
        return spec.name();
    }

    /** Where the knob is between its ends, 0–1. */
    public double position() {
        return spec.shareOf(value);
    }

    /** The action that turns it by a small or big step; the ends of its range hold. */
    public NetworkAction turned(boolean up, boolean big) {
        return setter.apply(KnobScale.step(spec, value, (up ? 1 : -1) / (double) (big ? BIG_TURNS : SMALL_TURNS)));
    }

    /** The action that turns it by the finest step that makes sense. */
    public NetworkAction nudged(boolean up) {
        return setter.apply(KnobScale.step(spec, value, (up ? 1 : -1) / (double) FINE_TURNS));
    }

    /** The action that sets it to a value. */
    public NetworkAction set(double wanted) {
        return setter.apply(wanted);
    }

    /** Its value as a number to be typed over. */
    public String plainValue() {
        return KnobScale.plain(value);
    }

    /** Its value with unit, for people. */
    public String valueText() {
        return KnobScale.text(spec, value);
    }
}
