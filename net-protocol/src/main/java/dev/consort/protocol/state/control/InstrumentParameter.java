package dev.consort.protocol.state.control;

import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.performance.Groove;

/** What every instrument has to move, whatever its source. */
public enum InstrumentParameter {
    LEVEL(ParamSpec.of(Instrument.class, "level", 0.8)),
    PAN(ParamSpec.of(Instrument.class, "pan", 0)),
    FILTER_CUTOFF(ParamSpec.of(Filter.class, "cutoff", 1000)),
    FILTER_RESONANCE(ParamSpec.of(Filter.class, "resonance", 0.5)),
    FILTER_ENABLED(ParamSpec.stepped("enabled", "", 0, 1, 1)),
    ATTACK(ParamSpec.of(Envelope.class, "attack", 0.01)),
    DECAY(ParamSpec.of(Envelope.class, "decay", 0.1)),
    SUSTAIN(ParamSpec.of(Envelope.class, "sustain", 0.7)),
    RELEASE(ParamSpec.of(Envelope.class, "release", 0.3)),
    /** Bends every note. */
    PITCH(ParamSpec.linear("pitch", "st", -24, 24, 0)),
    LFO_RATE(ParamSpec.of(Lfo.class, "rate", 2)),
    LFO_DEPTH(ParamSpec.of(Lfo.class, "depth", 0.5)),
    SWING(ParamSpec.of(Groove.class, "swing", 0)),
    HUMANIZE_VELOCITY(ParamSpec.of(Groove.class, "humanizeVelocity", 0)),
    HUMANIZE_TIMING(ParamSpec.of(Groove.class, "humanizeTiming", 0)),
    TIMING_OFFSET(ParamSpec.of(Groove.class, "offsetMillis", 0)),
    /** The instrument's own measure, by its place in {@link Measures}. */
    MEASURE(Measures.SPEC);

    private final ParamSpec spec;

    InstrumentParameter(ParamSpec spec) {
        this.spec = spec;
    }

    /** Its range, unit and curve. */
    public ParamSpec spec() {
        return spec;
    }
}
