package dev.consort.audio.dsp.osc;

/** A sine without the cost of a library call. */
public final class Sine {
    private static final double C0 = 25.132741080710694;
    private static final double C1 = -64.83582266757087;
    private static final double C2 = 67.07676203595453;
    private static final double C3 = -38.49846488548498;
    private static final double C4 = 14.06576739369451;
    private static final double C5 = -3.193897550613453;

    private Sine() {}

    /**
     * The sine of an angle in turns, right to 2e-9: an odd polynomial with the zeros at 0 and ±½ factored out, fitted by
     * least squares over Chebyshev nodes. What is not a number stays so.
     */
    public static double of(double turns) {
        return between(turns - Math.rint(turns));
    }

    /** Replaces the first angles by their sines: many at once cost a small part of what they cost one by one. */
    public static void of(double[] turns, int count) {
        for (int i = 0; i < count; i++) {
            turns[i] = between(turns[i] - Math.rint(turns[i]));
        }
    }

    /** From −½ to ½. */
    private static double between(double t) {
        double u = t * t;
        double even = C0 + u * (C1 + u * (C2 + u * (C3 + u * (C4 + u * C5))));
        return t * (0.25 - u) * even;
    }
}
