package dev.consort.protocol.state.control;

import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.List;

/** The measures that automation steps through. */
public final class Measures {
    /** In the order of the steps. */
    public static final List<TimeSignature> ALL = List.of(
            new TimeSignature(4, 4),
            new TimeSignature(3, 4),
            new TimeSignature(5, 4),
            new TimeSignature(6, 8),
            new TimeSignature(7, 8),
            new TimeSignature(12, 8));

    /** The number of the step. */
    public static final ParamSpec SPEC = ParamSpec.stepped("measure", "", 0, ALL.size() - 1.0, 0);

    private Measures() {}
}
