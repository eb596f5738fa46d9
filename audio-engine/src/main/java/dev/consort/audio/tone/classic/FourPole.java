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

    private double p;
    private double q;
    private double r;
    private double u;
    private double v;
    private double w;
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
        double a1 = 1 / (1 + warped * (warped + DULL));
        p = 2 * a1 - 1;
        q = 2 * warped * a1;
        r = warped * q;
        double b1 = 1 / (1 + warped * (warped + SHARP * (1 - 0.7 * edge)));
        u = 2 * b1 - 1;
        v = 2 * warped * b1;
        w = warped * v;
    }

    /** Filters frames. What comes out is the middle between the old and the new state of the second pole of each. */
    void process(float[] sound, int from, int to) {
        double s1 = first;
        double s2 = second;
        double s3 = third;
        double s4 = fourth;
        for (int i = from; i < to; i++) {
            double in = sound[i];
            double n1 = p * s1 + q * (in - s2);
            double n2 = s2 + (q * s1 + r * (in - s2));
            double low = (s2 + n2) / 2;
            double n3 = u * s3 + v * (low - s4);
            double n4 = s4 + (v * s3 + w * (low - s4));
            sound[i] = (float) ((s4 + n4) / 2);
            s1 = n1;
            s2 = n2;
            s3 = n3;
            s4 = n4;
        }
        first = s1;
        second = s2;
        third = s3;
        fourth = s4;
    }

    /** Rounds dying states, and what is not a number, to zero. */
    void flush() {
        first = settled(first);
        second = settled(second);
        third = settled(third);
        fourth = settled(fourth);
    }

    private static double settled(double state) {
        return Math.abs(state) >= TINY ? state : 0;
    }
}
