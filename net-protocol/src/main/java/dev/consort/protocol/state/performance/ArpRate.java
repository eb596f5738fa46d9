package dev.consort.protocol.state.performance;

import dev.consort.protocol.shape.WireName;
import dev.consort.protocol.state.pattern.Ticks;

/** How long one step of an arpeggiator is; on the wire and on screen {@code "1/4"} to {@code "1/32"}. */
public enum ArpRate implements WireName {
    QUARTER(4),
    EIGHTH(8),
    SIXTEENTH(16),
    THIRTY_SECOND(32);

    private final int fraction;

    ArpRate(int fraction) {
        this.fraction = fraction;
    }

    /** Ticks in one step. */
    public int ticks() {
        return 4 * Ticks.PER_QUARTER / fraction;
    }

    @Override
    public String wireName() {
        return "1/" + fraction;
    }
}
