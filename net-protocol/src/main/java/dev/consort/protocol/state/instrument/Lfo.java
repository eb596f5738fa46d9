package dev.consort.protocol.state.instrument;

import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.shape.MayBeAbsent;

/**
 * A slow oscillator that moves one parameter.
 *
 * @param enabled whether it moves anything
 * @param rate Hz, 0.1–32
 * @param depth 0–1
 * @param shape its wave
 * @param target what it moves
 * @param effect which effect, where the target is a parameter of one
 * @param param which parameter, where the target is one of the source or of an effect
 */
public record Lfo(
        boolean enabled,

        @Range(min = 0.1, max = 32, unit = "Hz", exponential = true)
        double rate,

        @Share double depth,
        LfoShape shape,
        LfoTarget target,
        @MayBeAbsent Integer effect,
        @MayBeAbsent String param) {

    public static final Lfo OFF = new Lfo(false, 2, 0.5, LfoShape.SINE, LfoTarget.FILTER_CUTOFF);

    /** An oscillator that moves what every instrument has. */
    public Lfo(boolean enabled, double rate, double depth, LfoShape shape, LfoTarget target) {
        this(enabled, rate, depth, shape, target, null, null);
    }
}
