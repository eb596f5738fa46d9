package dev.consort.audio.effect.dynamics;

import dev.consort.audio.dsp.StereoSignal;

/**
 * One channel of tape: bends peaks, gently first, at twice the rate. A tone whose peaks are at 0.35 keeps their height
 * whatever the drive.
 *
 * <p>The curve is x/√(1+x²). It is taken as the mean slope of its antiderivative √(1+x²) between two frames, which keeps
 * aliases down: Parker, Zavalishin and Le Bivic, "Reducing the Aliasing of Nonlinear Waveshaping Using Continuous-Time
 * Convolution" (2016); for this curve the quotient has no singular point. A pole gives back the highs that a mean takes.
 * Each step is done for a whole chunk before the next.
 */
final class TapeSaturation {
    private static final double REFERENCE = 0.35;
    private static final double POLE = 0.5;
    private static final double TINY = 1e-15;

    private final HalfBand twice = new HalfBand();
    private final double[] in = new double[StereoSignal.CHUNK];
    private final double[] first = new double[StereoSignal.CHUNK];
    private final double[] second = new double[StereoSignal.CHUNK];
    private final double[] firstRoot = new double[StereoSignal.CHUNK];
    private final double[] secondRoot = new double[StereoSignal.CHUNK];
    private double before;
    private double rootBefore = 1;
    private double state;

    /** What brings the reference back to its height behind the tape. */
    static double makeup(double drive) {
        double reference = REFERENCE * drive;
        return Math.sqrt(1 + reference * reference) / drive;
    }

    /** Where to put what goes in, multiplied by the drive. */
    double[] in() {
        return in;
    }

    /** Where to find what comes out, as loud as the drive made it. */
    double[] out() {
        return first;
    }

    /** Takes what has been put in through the tape. */
    void process(int frames) {
        twice.up(in, first, second, frames);
        root(first, firstRoot, frames);
        root(second, secondRoot, frames);
        bend(frames);
        twice.down(first, second, frames);
        twice.flush();
    }

    private static void root(double[] driven, double[] root, int frames) {
        for (int i = 0; i < frames; i++) {
            root[i] = Math.sqrt(1 + driven[i] * driven[i]);
        }
    }

    private void bend(int frames) {
        double last = before;
        double lastRoot = rootBefore;
        double kept = state;
        for (int i = 0; i < frames; i++) {
            double bent = (first[i] + last) / (firstRoot[i] + lastRoot);
            last = second[i];
            lastRoot = secondRoot[i];
            double next = (last + first[i]) / (lastRoot + firstRoot[i]);
            first[i] = (1 + POLE) * bent - POLE * kept;
            // The pole twice, so that a frame waits for the one before only once.
            kept = (1 + POLE) * (next - POLE * bent) + POLE * POLE * kept;
            second[i] = kept;
        }
        before = last;
        rootBefore = lastRoot;
        state = Math.abs(kept) >= TINY ? kept : 0;
    }

    void reset() {
        twice.reset();
        before = 0;
        rootBefore = 1;
        state = 0;
    }
}
