package dev.consort.protocol.state.sequencer;

import dev.consort.protocol.shape.WireName;

/** How long one step of a pattern is; on the wire and on screen {@code "1/4"} to {@code "1/32"}. */
public enum StepResolution implements WireName {
    QUARTER(4),
    EIGHTH(8),
    SIXTEENTH(16),
    THIRTY_SECOND(32);

    private static final int WHOLE_NOTE = 4 * 480;

    private final int fraction;

    StepResolution(int fraction) {
        this.fraction = fraction;
    }

    /** Ticks in one step. */
    public int ticks() {
        return WHOLE_NOTE / fraction;
    }

    @Override
    public String wireName() {
        return "1/" + fraction;
    }
}
