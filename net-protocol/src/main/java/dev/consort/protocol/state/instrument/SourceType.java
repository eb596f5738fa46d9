package dev.consort.protocol.state.instrument;

import static dev.consort.protocol.state.param.ParamSpec.exponential;
import static dev.consort.protocol.state.param.ParamSpec.linear;
import static dev.consort.protocol.state.param.ParamSpec.stepped;

import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.param.ParamTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What makes the sound of an instrument: the one table of sources and their parameters. */
public enum SourceType {
    SINE("Sine", Envelope.SYNTH, pitched()),
    SAW("Saw", Envelope.SYNTH, pitched()),
    SQUARE("Square", Envelope.SYNTH, pitched(linear("width", "", 0.01, 0.99, 0.5))),
    TRIANGLE("Triangle", Envelope.SYNTH, pitched()),
    NOISE("Noise", Envelope.SYNTH, ParamTable.of(linear("color", "", 0, 1, 0))),
    PLUCK("Pluck", Envelope.PLUCKED, pitched(exponential("decay", "s", 0.1, 10, 2), linear("damping", "", 0, 1, 0.3))),
    FM("FM synth", Envelope.SYNTH, pitched(exponential("ratio", "", 0.25, 16, 2), linear("index", "", 0, 20, 1))),
    SAMPLER("Sampler", Envelope.SYNTH, pitched()),
    DRUM_KIT(
            "Drum kit",
            Envelope.DRUM,
            ParamTable.of(stepped("tune", "st", -12, 12, 0), exponential("decay", "", 0.25, 4, 1)));

    private final String label;
    private final Envelope envelope;
    private final ParamTable table;

    SourceType(String label, Envelope envelope, ParamTable table) {
        this.label = label;
        this.envelope = envelope;
        this.table = table;
    }

    /** Whatever has a pitch can be transposed and detuned. */
    private static ParamTable pitched(ParamSpec... own) {
        List<ParamSpec> specs = new ArrayList<>(List.of(own));
        specs.add(stepped("transpose", "st", -24, 24, 0));
        specs.add(linear("detune", "ct", -100, 100, 0));
        return new ParamTable(specs);
    }

    /** Its name for people. */
    public String label() {
        return label;
    }

    /** The envelope that a new instrument of this kind starts with. */
    public Envelope envelope() {
        return envelope;
    }

    /** Whether a pitch chooses a drum rather than a note. */
    public boolean isDrums() {
        return this == DRUM_KIT;
    }

    /** Whether it plays a recording. */
    public boolean isSampler() {
        return this == SAMPLER;
    }

    /** Every parameter of this source, in the order in which it is shown. */
    public List<ParamSpec> params() {
        return table.specs();
    }

    /** The parameter of this name, or null. */
    public ParamSpec param(String name) {
        return table.find(name);
    }

    /** The values of a new source of this kind. */
    public Map<String, Double> initialParams() {
        return table.initialValues();
    }

    double valueIn(Map<String, Double> params, String name) {
        return table.valueIn(params, name);
    }
}
