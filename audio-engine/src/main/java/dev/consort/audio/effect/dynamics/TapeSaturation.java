package dev.consort.audio.effect.dynamics;

/**
 * One channel of tape: bends peaks, gently first, at twice the rate. A tone whose peaks are at 0.35 keeps their height
 * whatever the drive.
 *
 * <p>The curve is x/√(1+x²). It is taken as the mean slope of its antiderivative √(1+x²) between two frames, which keeps
 * aliases down: Parker, Zavalishin and Le Bivic, "Reducing the Aliasing of Nonlinear Waveshaping Using Continuous-Time
 * Convolution" (2016); for this curve the quotient has no singular point. A pole gives back the highs that a mean takes.
 */
final class TapeSaturation {
    private static final double REFERENCE = 0.35;
    private static final double POLE = 0.5;
    private static final double TINY = 1e-15;

    private final HalfBand twice = new HalfBand();
    private double before;
    private double rootBefore = 1;
    private double state;

    float next(double in, double drive) {
        double first = bend(twice.first(in * drive));
        double second = bend(twice.second(in * drive));
        double reference = REFERENCE * drive;
        return (float) (twice.down(first, second) * Math.sqrt(1 + reference * reference) / drive);
    }

    private double bend(double driven) {
        double root = Math.sqrt(1 + driven * driven);
        double bent = (driven + before) / (root + rootBefore);
        before = driven;
        rootBefore = root;
        state = (1 + POLE) * bent - POLE * state;
        return state;
    }

    void flush() {
        twice.flush();
        state = Math.abs(state) >= TINY ? state : 0;
    }

    void reset() {
        twice.reset();
        before = 0;
        rootBefore = 1;
        state = 0;
    }
}
