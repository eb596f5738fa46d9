package dev.consort.protocol.state.param;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Ranges;

/**
 * What is known of one parameter. State, validation, panes, help and engine all read this.
 *
 * @param name its key in {@code params}
 * @param unit shown behind the value: {@code "Hz"}, {@code "s"}, {@code "st"} (semitones), {@code "ct"} (cents) or
 * {@code ""}
 * @param min lowest value
 * @param max highest value
 * @param initial value of a new instrument
 * @param curve how a knob moves through the range
 */
public record ParamSpec(String name, String unit, double min, double max, double initial, Curve curve) {
    public static ParamSpec linear(String name, String unit, double min, double max, double initial) {
        return new ParamSpec(name, unit, min, max, initial, Curve.LINEAR);
    }

    public static ParamSpec exponential(String name, String unit, double min, double max, double initial) {
        return new ParamSpec(name, unit, min, max, initial, Curve.EXPONENTIAL);
    }

    public static ParamSpec stepped(String name, String unit, double min, double max, double initial) {
        return new ParamSpec(name, unit, min, max, initial, Curve.STEPPED);
    }

    /**
     * The range of a record's component, as its {@link dev.consort.protocol.range.Range} says.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static ParamSpec of(Class<? extends Record> type, String component, double initial) {
        Range range = Ranges.of(type, component);
        Curve curve = range.exponential() ? Curve.EXPONENTIAL : Curve.LINEAR;
        return new ParamSpec(component, range.unit(), range.min(), range.max(), initial, curve);
    }

    /** Whether the value is a bus's number, 0 for none. */
    public boolean isBus() {
        return unit.equals("bus");
    }

    /** Whether the value is finite, in range and, for a stepped parameter, whole. */
    public boolean allows(double value) {
        return value >= min && value <= max && (curve != Curve.STEPPED || value == Math.rint(value));
    }
}
