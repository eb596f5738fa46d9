package dev.consort.protocol.state.effect;

import static dev.consort.protocol.state.param.ParamSpec.exponential;
import static dev.consort.protocol.state.param.ParamSpec.linear;
import static dev.consort.protocol.state.param.ParamSpec.stepped;

import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.param.ParamTable;
import java.util.List;
import java.util.Map;

/** What an effect does to the sound: the one table of effects and their parameters. */
public enum EffectType {
    DELAY("Delay", linear("time", "s", 0, 2, 0.3), linear("feedback", "", 0, 1, 0.5), mix(0.3)),
    REVERB("Reverb", linear("room", "", 0, 1, 0.5), linear("damp", "", 0, 1, 0.5), mix(0.3)),
    CONVOLUTION_REVERB("Convolution", mix(0.3)),
    CHORUS("Chorus", exponential("rate", "Hz", 0.1, 10, 0.5), linear("depth", "s", 0.001, 0.05, 0.005), mix(0.5)),
    DISTORTION(
            "Distortion",
            exponential("drive", "", 1, 20, 2),
            stepped("mode", "", 0, 2, 0),
            linear("tone", "", 0, 1, 0.5),
            mix(0.5));

    private final String label;
    private final ParamTable table;

    EffectType(String label, ParamSpec... specs) {
        this.label = label;
        this.table = ParamTable.of(specs);
    }

    private static ParamSpec mix(double initial) {
        return linear("mix", "", 0, 1, initial);
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** Every parameter of this effect, in the order in which it is shown. */
    public List<ParamSpec> params() {
        return table.specs();
    }

    /** The parameter of this name, or null. */
    public ParamSpec param(String name) {
        return table.find(name);
    }

    /** The values of a new effect of this kind. */
    public Map<String, Double> initialParams() {
        return table.initialValues();
    }

    double valueIn(Map<String, Double> params, String name) {
        return table.valueIn(params, name);
    }
}
