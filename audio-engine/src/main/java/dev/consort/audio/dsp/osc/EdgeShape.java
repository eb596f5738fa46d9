package dev.consort.audio.dsp.osc;

/**
 * What a band-limited jump and a band-limited corner have beyond a plain one, frame by frame. Immutable, shared.
 *
 * <p>A jump is the running integral of a low-pass kernel, here a sinc under a Kaiser window, and a corner the integral of
 * that: Brandt, "Hard Sync Without Aliasing" (ICMC 2001); Esqueda, Välimäki and Bilbao, "Rounding Corners with BLAMP"
 * (DAFx 2016). The kernel is symmetric, so everything comes out late by half its length.
 */
final class EdgeShape {
    /** Frames that an edge takes. */
    static final int TAPS = 32;
    /** Frames by which the signal is late. */
    static final int DELAY = TAPS / 2;
    /** Places between two frames; those between are interpolated. */
    static final int PLACES = 64;

    /** From 16 kHz flat to −5 dB at 20 kHz and below −70 dB at what folds back, at 48 kHz. */
    private static final double CUTOFF = 0.42;

    private static final double BETA = 7;
    /** Steps of the integration between two places. */
    private static final int FINE = 16;

    private static final EdgeShape SHARED = new EdgeShape();

    private final float[][] jumps = new float[PLACES + 1][TAPS];
    private final float[][] corners = new float[PLACES + 1][TAPS];

    private EdgeShape() {
        double[] jump = integral(kernel());
        double[] corner = integral(jump);
        double total = jump[jump.length - 1];
        for (int place = 0; place <= PLACES; place++) {
            for (int tap = 0; tap < TAPS; tap++) {
                int at = (tap * PLACES + place) * FINE;
                double since = tap - DELAY + (double) place / PLACES;
                boolean past = tap >= DELAY;
                jumps[place][tap] = (float) (jump[at] / total - (past ? 1 : 0));
                corners[place][tap] = (float) (corner[at] / total - (past ? since : 0));
            }
        }
    }

    static EdgeShape shared() {
        return SHARED;
    }

    /** For an edge that was this many places before the frame: the excess of a jump of 1. */
    float[] jump(int place) {
        return jumps[place];
    }

    /** For an edge that was this many places before the frame: the excess of a corner after which the slope is 1 more. */
    float[] corner(int place) {
        return corners[place];
    }

    private static double[] kernel() {
        double[] kernel = new double[TAPS * PLACES * FINE + 1];
        for (int i = 0; i < kernel.length; i++) {
            double frames = (double) i / (PLACES * FINE) - DELAY;
            double window = bessel(BETA * Math.sqrt(Math.max(0, 1 - Math.pow(frames / DELAY, 2))));
            double turn = 2 * Math.PI * CUTOFF * frames;
            kernel[i] = window * (turn == 0 ? 1 : Math.sin(turn) / turn);
        }
        return kernel;
    }

    /** By the trapezoidal rule, over frames. */
    private static double[] integral(double[] of) {
        double[] sum = new double[of.length];
        for (int i = 1; i < of.length; i++) {
            sum[i] = sum[i - 1] + (of[i] + of[i - 1]) / (2.0 * PLACES * FINE);
        }
        return sum;
    }

    /** The modified Bessel function of order zero, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-14 * sum; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }
}
