package dev.consort.protocol.state.param;

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

    /** Whether the value is finite, in range and, for a stepped parameter, whole. */
    public boolean allows(double value) {
        return value >= min && value <= max && (curve != Curve.STEPPED || value == Math.rint(value));
    }
}
