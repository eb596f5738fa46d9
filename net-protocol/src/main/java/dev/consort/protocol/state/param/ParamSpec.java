package dev.consort.protocol.state.param;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Ranges;
import java.util.List;

/**
 * What is known of one parameter. State, validation, panes, help and engine all read this.
 *
 * @param name its key in {@code params}
 * @param unit shown behind the value: {@code "Hz"}, {@code "s"}, {@code "st"} (semitones), {@code "ct"} (cents),
 * {@code "dB"}, {@code "bus"} (the id of a bus) or {@code ""}
 * @param min lowest value
 * @param max highest value
 * @param initial value of a new instrument
 * @param curve how a knob moves through the range
 * @param choices what the values 0, 1, 2 … are called; empty when they are plain numbers
 */
public record ParamSpec(
        String name, String unit, double min, double max, double initial, Curve curve, List<String> choices) {
    private static final String BUS = "bus";
    private static final int HIGHEST_BUS = 9999;

    public ParamSpec {
        choices = List.copyOf(choices);
    }

    /** A parameter whose values are plain numbers. */
    public ParamSpec(String name, String unit, double min, double max, double initial, Curve curve) {
        this(name, unit, min, max, initial, curve, List.of());
    }

    /** Equal steps for equal turns. */
    public static ParamSpec linear(String name, String unit, double min, double max, double initial) {
        return new ParamSpec(name, unit, min, max, initial, Curve.LINEAR);
    }

    /** How much of something: linear from 0 to 1, without a unit. */
    public static ParamSpec amount(String name, double initial) {
        return linear(name, "", 0, 1, initial);
    }

    /** Equal ratios for equal turns; {@code min} is above zero. */
    public static ParamSpec exponential(String name, String unit, double min, double max, double initial) {
        return new ParamSpec(name, unit, min, max, initial, Curve.EXPONENTIAL);
    }

    /** Whole numbers only. */
    public static ParamSpec stepped(String name, String unit, double min, double max, double initial) {
        return new ParamSpec(name, unit, min, max, initial, Curve.STEPPED);
    }

    /** One of several things with a name; the value is its place in the list, from 0. */
    public static ParamSpec choice(String name, int initial, String... choices) {
        return new ParamSpec(name, "", 0, choices.length - 1, initial, Curve.STEPPED, List.of(choices));
    }

    /** Off (0) or on (1). */
    public static ParamSpec toggle(String name, boolean initial) {
        return choice(name, initial ? 1 : 0, "Off", "On");
    }

    /** The id of the bus that is listened to; 0 is none. */
    public static ParamSpec bus() {
        return stepped(BUS, BUS, 0, HIGHEST_BUS, 0);
    }

    /**
     * The range of a record's component, as its {@link Range} says.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static ParamSpec of(Class<? extends Record> type, String component, double initial) {
        Range range = Ranges.of(type, component);
        Curve curve = range.exponential() ? Curve.EXPONENTIAL : Curve.LINEAR;
        return new ParamSpec(component, range.unit(), range.min(), range.max(), initial, curve);
    }

    /** Whether the value is the id of a bus, or 0 for none. */
    public boolean isBus() {
        return unit.equals(BUS);
    }

    /** Whether the value is finite, in range and, for a stepped parameter, whole. */
    public boolean allows(double value) {
        return value >= min && value <= max && (curve != Curve.STEPPED || value == Math.rint(value));
    }

    /** Where a knob stands for a value: a share of the way, 0–1; the nearest end for a value out of range. */
    public double shareOf(double value) {
        double share =
                curve == Curve.EXPONENTIAL ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
        return Math.max(0, Math.min(1, share));
    }

    /** The value where a knob stands at a share of the way, 0–1; whole for a stepped parameter. */
    public double valueAt(double share) {
        double value = curve == Curve.EXPONENTIAL ? min * Math.pow(max / min, share) : min + (max - min) * share;
        return Math.max(min, Math.min(max, curve == Curve.STEPPED ? Math.rint(value) : value));
    }
}
