package dev.consort.audio.scsynth.synthdef;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph while it is being built. Unit generators compute in the order in which they were added. The server knows no
 * defaults: every input of a unit generator has to be given, in the server's order. For one thread.
 */
public final class Graph {
    private final String name;
    private final List<Param> params = new ArrayList<>();
    private final Map<String, Signal> byName = new LinkedHashMap<>();
    private final List<UGen> ugens = new ArrayList<>();

    /** An empty graph; the server will keep it under {@code name}. */
    public Graph(String name) {
        this.name = name;
        ugens.add(null);
    }

    /** A parameter at control rate; asked for again, the same one. */
    public Signal param(String param, double initial) {
        return byName.computeIfAbsent(param, wanted -> {
            params.add(new Param(wanted, initial));
            return Signal.of(this, 0, params.size() - 1, Rate.CONTROL);
        });
    }

    /** The output of a unit generator at audio rate. */
    public Signal ar(String ugen, Signal... inputs) {
        return add(ugen, Rate.AUDIO, 1, 0, inputs).get(0);
    }

    /** The output of a unit generator at control rate. */
    public Signal kr(String ugen, Signal... inputs) {
        return add(ugen, Rate.CONTROL, 1, 0, inputs).get(0);
    }

    /** The output of a unit generator that computes once. */
    public Signal ir(String ugen, Signal... inputs) {
        return add(ugen, Rate.SCALAR, 1, 0, inputs).get(0);
    }

    /** Both outputs of a unit generator at audio rate. */
    public Stereo stereo(String ugen, Signal... inputs) {
        List<Signal> sides = add(ugen, Rate.AUDIO, 2, 0, inputs);
        return new Stereo(sides.get(0), sides.get(1));
    }

    /** Both outputs of a unit generator at control rate. */
    public List<Signal> pair(String ugen, Signal... inputs) {
        return add(ugen, Rate.CONTROL, 2, 0, inputs);
    }

    /** A unit generator that writes and has no output, at audio rate. */
    public void write(String ugen, Signal... inputs) {
        add(ugen, Rate.AUDIO, 0, 0, inputs);
    }

    /** A unit generator that writes and has no output, at control rate. */
    public void writeControl(String ugen, Signal... inputs) {
        add(ugen, Rate.CONTROL, 0, 0, inputs);
    }

    Signal operator(String ugen, Rate rate, int special, Signal... inputs) {
        return add(ugen, rate, 1, special, inputs).get(0);
    }

    private List<Signal> add(String ugen, Rate rate, int outputs, int special, Signal... inputs) {
        ugens.add(new UGen(ugen, rate, List.of(inputs), outputs, special));
        List<Signal> out = new ArrayList<>();
        for (int i = 0; i < outputs; i++) {
            out.add(Signal.of(this, ugens.size() - 1, i, rate));
        }
        return out;
    }

    /** The finished graph. */
    public SynthDef built() {
        List<UGen> all = new ArrayList<>(ugens);
        // A source of no outputs would be refused; the place is kept so that the others' numbers stay.
        all.set(
                0,
                params.isEmpty()
                        ? new UGen("SampleRate", Rate.SCALAR, List.of(), 1, 0)
                        : new UGen("Control", Rate.CONTROL, List.of(), params.size(), 0));
        return new SynthDef(name, params, all);
    }
}
