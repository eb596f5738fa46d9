package dev.consort.audio.knob;

import dev.consort.protocol.state.param.ParamSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The parameters of one source or one effect, in the order of the model's table, so that the audio thread reads plain
 * numbers by their place. A value is what people have set, unless automation holds it, plus what swings it. Never
 * allocates once it is made; for the audio thread.
 */
public final class Knobs {
    private final ParamSpec[] specs;
    private final double[] set;
    private final double[] held;
    private final double[] swing;
    private final double[] values;

    /** Knobs that stand where the table puts them. */
    public Knobs(List<ParamSpec> table) {
        specs = table.toArray(ParamSpec[]::new);
        set = new double[specs.length];
        held = new double[specs.length];
        swing = new double[specs.length];
        values = new double[specs.length];
        Arrays.fill(held, Double.NaN);
        for (int i = 0; i < specs.length; i++) {
            set(i, specs[i].initial());
        }
    }

    /**
     * The place of a parameter in a table, to be looked up once.
     *
     * @throws IllegalArgumentException if the table has none of that name
     */
    public static int place(List<ParamSpec> table, String name) {
        int place = find(table, name);
        if (place < 0) {
            throw new IllegalArgumentException("there is no parameter " + name);
        }
        return place;
    }

    /** The place of a parameter in a table; below zero if it has none of that name. */
    public static int find(List<ParamSpec> table, String name) {
        for (int i = 0; i < table.size(); i++) {
            if (table.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The value of a parameter now, in its unit and within its range. */
    public double get(int place) {
        return values[place];
    }

    /** The number of a parameter that is a choice or counts something. */
    public int choice(int place) {
        return (int) Math.rint(values[place]);
    }

    /** Takes over what people have set; a parameter that is not there stands where the table puts it. */
    public void set(Map<String, Double> params) {
        for (int i = 0; i < specs.length; i++) {
            Double value = params.get(specs[i].name());
            set(i, value == null ? specs[i].initial() : value);
        }
    }

    /** Takes over what people have set one parameter to. */
    public void set(int place, double value) {
        set[place] = value;
        turn(place);
    }

    /** Holds a parameter at a share of its range, 0–1; NaN lets it go. */
    public void hold(int place, double share) {
        if (Double.compare(held[place], share) != 0) {
            held[place] = share;
            turn(place);
        }
    }

    /** Moves a parameter by a share of its range, −1 to 1, from where it would be; 0 lets it rest. */
    public void swing(int place, double share) {
        if (swing[place] != share) {
            swing[place] = share;
            turn(place);
        }
    }

    private void turn(int place) {
        ParamSpec spec = specs[place];
        boolean free = Double.isNaN(held[place]);
        if (free && swing[place] == 0) {
            values[place] = set[place];
            return;
        }
        double share = free ? spec.shareOf(set[place]) : held[place];
        values[place] = spec.valueAt(Math.max(0, Math.min(1, share + swing[place])));
    }
}
