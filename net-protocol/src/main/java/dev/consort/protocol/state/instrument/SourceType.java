package dev.consort.protocol.state.instrument;

import static dev.consort.protocol.state.instrument.ParamSpec.exponential;
import static dev.consort.protocol.state.instrument.ParamSpec.linear;
import static dev.consort.protocol.state.instrument.ParamSpec.stepped;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What makes the sound of an instrument: the one table of sources and their parameters. */
public enum SourceType {
    SINE("Sine", Envelope.SYNTH),
    SAW("Saw", Envelope.SYNTH),
    SQUARE("Square", Envelope.SYNTH, linear("width", "", 0.01, 0.99, 0.5)),
    TRIANGLE("Triangle", Envelope.SYNTH),
    NOISE("Noise", Envelope.SYNTH, linear("color", "", 0, 1, 0)),
    PLUCK("Pluck", Envelope.PLUCKED, exponential("decay", "s", 0.1, 10, 2), linear("damping", "", 0, 1, 0.3)),
    FM("FM synth", Envelope.SYNTH, exponential("ratio", "", 0.25, 16, 2), linear("index", "", 0, 20, 1)),
    DRUM_KIT("Drum kit", Envelope.DRUM, stepped("tune", "st", -12, 12, 0), exponential("decay", "", 0.25, 4, 1));

    private static final ParamSpec TRANSPOSE = stepped("transpose", "st", -24, 24, 0);
    private static final ParamSpec DETUNE = linear("detune", "ct", -100, 100, 0);

    private final String label;
    private final Envelope envelope;
    private final ParamSpec[] own;

    SourceType(String label, Envelope envelope, ParamSpec... own) {
        this.label = label;
        this.envelope = envelope;
        this.own = own;
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

    /** Every parameter of this source, in the order in which it is shown. */
    public List<ParamSpec> params() {
        List<ParamSpec> specs = new java.util.ArrayList<>(List.of(own));
        if (!isDrums() && this != NOISE) {
            specs.add(TRANSPOSE);
            specs.add(DETUNE);
        }
        return List.copyOf(specs);
    }

    /** The parameter of this name, or null. */
    public ParamSpec param(String name) {
        return params().stream()
                .filter(spec -> spec.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The values of a new source of this kind. */
    public Map<String, Double> initialParams() {
        Map<String, Double> values = new LinkedHashMap<>();
        params().forEach(spec -> values.put(spec.name(), spec.initial()));
        return Collections.unmodifiableMap(values);
    }
}
