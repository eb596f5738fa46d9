package dev.consort.protocol.state.instrument;

/**
 * A slow oscillator that moves one parameter.
 *
 * @param enabled whether it moves anything
 * @param rate Hz, 0.1–32
 * @param depth 0–1
 * @param shape its wave
 * @param target what it moves
 */
public record Lfo(boolean enabled, double rate, double depth, LfoShape shape, LfoTarget target) {
    public static final Lfo OFF = new Lfo(false, 2, 0.5, LfoShape.SINE, LfoTarget.FILTER_CUTOFF);
}
