package dev.consort.protocol.state.control;

import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.param.ParamSpec;

/** What the strip of a bus, a group or the master has to move; the master has no pan. */
public enum StripParameter {
    LEVEL(ParamSpec.of(Bus.class, "level", 0.8)),
    PAN(ParamSpec.of(Bus.class, "pan", 0));

    private final ParamSpec spec;

    StripParameter(ParamSpec spec) {
        this.spec = spec;
    }

    /** Its range, unit and curve. */
    public ParamSpec spec() {
        return spec;
    }
}
