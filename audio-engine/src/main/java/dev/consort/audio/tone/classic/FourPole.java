package dev.consort.audio.tone.classic;

/**
 * A low pass of four poles without feedback around all of them: cheap, clean and warm. For the audio thread.
 *
 * <p>Two two-pole filters as of a Butterworth filter, by topology-preserving transform: Zavalishin, "The Art of VA Filter
 * Design" (2012), chapters 4 and 8.
 */
final class FourPole {
    private static final double TINY = 1e-15;
    private static final double DULL = 1.848;
    private static final double SHARP = 0.765;

    private double a1;
    private double a2;
    private double a3;
    private double b1;
    private double b2;
    private double b3;
    private double first;
    private double second;
    private double third;
    private double fourth;

    void reset() {
        first = 0;
        second = 0;
        third = 0;
        fourth = 0;
    }

    /**
     * Sets where it cuts.
     *
     * @param warped the tangent of half the cutoff's angle per frame
     * @param edge how much it lifts what is just below, 0–1
     */
    void tune(double warped, double edge) {
        a1 = 1 / (1 + warped * (warped + DULL));
        a2 = warped * a1;
        a3 = warped * a2;
        b1 = 1 / (1 + warped * (warped + SHARP * (1 - 0.7 * edge)));
        b2 = warped * b1;
        b3 = warped * b2;
    }

    double next(double in) {
        double rest = in - second;
        double band = a1 * first + a2 * rest;
        double low = second + a2 * first + a3 * rest;
        first = 2 * band - first;
        second = 2 * low - second;
        double left = low - fourth;
        double through = b1 * third + b2 * left;
        double out = fourth + b2 * third + b3 * left;
        third = 2 * through - third;
        fourth = 2 * out - fourth;
        return out;
    }

    /** Rounds dying states, and what is not a number, to zero. */
    void flush() {
        first = Math.abs(first) >= TINY ? first : 0;
        second = Math.abs(second) >= TINY ? second : 0;
        third = Math.abs(third) >= TINY ? third : 0;
        fourth = Math.abs(fourth) >= TINY ? fourth : 0;
    }
}
