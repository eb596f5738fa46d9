package dev.consort.audio.dsp.delay;

/**
 * Keeps a loop with feedback from growing without end: up to ±1 nothing happens, from there it bends gently, without a
 * corner, and never reaches ±2.
 */
public final class SoftBound {
    private SoftBound() {}

    /** The bounded value. */
    public static double of(double value) {
        double over = Math.abs(value) - 1;
        return over <= 0 ? value : Math.copySign(1 + over / (1 + over), value);
    }
}
