package dev.consort.protocol.state.generator;

import dev.consort.protocol.shape.WireName;

/** How long one step of a generator is; on the wire and on screen {@code "1/8"}, dotted {@code "1/8."}, triplet {@code "1/8T"}. */
public enum GeneratorRate implements WireName {
    WHOLE("1/1", 1920),
    HALF("1/2", 960),
    DOTTED_QUARTER("1/4.", 720),
    QUARTER("1/4", 480),
    DOTTED_EIGHTH("1/8.", 360),
    EIGHTH("1/8", 240),
    DOTTED_SIXTEENTH("1/16.", 180),
    SIXTEENTH("1/16", 120),
    THIRTY_SECOND("1/32", 60),
    TRIPLET_QUARTER("1/4T", 320),
    TRIPLET_EIGHTH("1/8T", 160),
    TRIPLET_SIXTEENTH("1/16T", 80);

    private final String shown;
    private final int ticks;

    GeneratorRate(String shown, int ticks) {
        this.shown = shown;
        this.ticks = ticks;
    }

    /** Ticks in one step. */
    public int ticks() {
        return ticks;
    }

    @Override
    public String wireName() {
        return shown;
    }
}
