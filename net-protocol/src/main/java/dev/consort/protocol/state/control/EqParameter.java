package dev.consort.protocol.state.control;

import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.param.ParamSpec;

/** What a band of an equaliser has to move. */
public enum EqParameter {
    FREQUENCY(ParamSpec.of(EqBand.class, "frequency", 1000)),
    GAIN(ParamSpec.of(EqBand.class, "gain", 0)),
    Q(ParamSpec.of(EqBand.class, "q", 1));

    private final ParamSpec spec;

    EqParameter(ParamSpec spec) {
        this.spec = spec;
    }

    /** Its range, unit and curve. */
    public ParamSpec spec() {
        return spec;
    }
}
