package dev.consort.audio.effect.dynamics;

/** Four first-order all-pass filters in a row. */
final class AllPasses {
    private static final double TINY = 1e-15;

    private final double a;
    private final double b;
    private final double c;
    private final double d;
    /** What went into the first filter, and what came out of each, a frame ago. */
    private double s0;

    private double s1;
    private double s2;
    private double s3;
    private double s4;

    /** Filters with these coefficients. */
    AllPasses(double a, double b, double c, double d) {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /** Filters one frame. */
    double next(double in) {
        double first = a * (in - s1) + s0;
        double second = b * (first - s2) + s1;
        double third = c * (second - s3) + s2;
        double fourth = d * (third - s4) + s3;
        keep(in, first, second, third, fourth);
        return fourth;
    }

    /**
     * Filters frames with two rows at once, because each waits for itself; the states stay in registers meanwhile. What
     * comes out may be where it came from.
     */
    static void process(
            AllPasses one, double[] in, double[] out, AllPasses two, double[] in2, double[] out2, int frames) {
        double p0 = one.s0;
        double p1 = one.s1;
        double p2 = one.s2;
        double p3 = one.s3;
        double p4 = one.s4;
        double q0 = two.s0;
        double q1 = two.s1;
        double q2 = two.s2;
        double q3 = two.s3;
        double q4 = two.s4;
        for (int i = 0; i < frames; i++) {
            double x = in[i];
            double y = in2[i];
            double first = one.a * x + p0 - one.a * p1;
            double second = two.a * y + q0 - two.a * q1;
            p0 = x;
            q0 = y;
            x = one.b * first + p1 - one.b * p2;
            y = two.b * second + q1 - two.b * q2;
            p1 = first;
            q1 = second;
            first = one.c * x + p2 - one.c * p3;
            second = two.c * y + q2 - two.c * q3;
            p2 = x;
            q2 = y;
            p4 = one.d * first + p3 - one.d * p4;
            q4 = two.d * second + q3 - two.d * q4;
            p3 = first;
            q3 = second;
            out[i] = p4;
            out2[i] = q4;
        }
        one.keep(p0, p1, p2, p3, p4);
        two.keep(q0, q1, q2, q3, q4);
    }

    private void keep(double in, double first, double second, double third, double fourth) {
        s0 = in;
        s1 = first;
        s2 = second;
        s3 = third;
        s4 = fourth;
    }

    /** Rounds dying states to zero. */
    void flush() {
        keep(kept(s0), kept(s1), kept(s2), kept(s3), kept(s4));
    }

    private static double kept(double value) {
        return Math.abs(value) >= TINY ? value : 0;
    }

    void reset() {
        keep(0, 0, 0, 0, 0);
    }
}
