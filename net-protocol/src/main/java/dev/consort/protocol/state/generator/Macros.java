package dev.consort.protocol.state.generator;

import dev.consort.protocol.range.Share;

/**
 * Where the four knobs stand.
 *
 * @param density how many notes
 * @param chaos how much chance
 * @param energy how loud
 * @param motion how far the pitches wander
 */
public record Macros(
        @Share double density,
        @Share double chaos,
        @Share double energy,
        @Share double motion) {
    public static final Macros DEFAULT = new Macros(0.5, 0.3, 0.7, 0.5);

    /** These with one knob turned. */
    public Macros with(Macro macro, double value) {
        return switch (macro) {
            case DENSITY -> new Macros(value, chaos, energy, motion);
            case CHAOS -> new Macros(density, value, energy, motion);
            case ENERGY -> new Macros(density, chaos, value, motion);
            case MOTION -> new Macros(density, chaos, energy, value);
        };
    }
}
