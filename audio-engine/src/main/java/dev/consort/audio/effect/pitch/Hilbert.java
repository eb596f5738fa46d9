package dev.consort.audio.effect.pitch;

import dev.consort.audio.dsp.filter.Intake;
import java.util.Arrays;

/**
 * Two copies of a signal, a quarter of a turn apart at every frequency from 15 Hz up to as much below half the sample
 * rate: two chains of all-passes in z⁻². For the audio thread.
 *
 * <p>Coefficients of the elliptic half-band filter that such a pair belongs to: Valenzuela and Constantinides, "Digital
 * signal processing schemes for efficient interpolation and decimation" (1983).
 */
final class Hilbert {
    private static final int SECTIONS = 12;
    private static final double LOWEST_HZ = 15;
    private static final double QUIET = 1e-6;
    private static final int CHAIN = SECTIONS / 2 + 1;

    private final double[] coefficients;
    /** What stood at the knots of a chain one sample ago, and two; first one chain, then the other. */
    private double[] one = new double[2 * CHAIN];

    private double[] two = new double[2 * CHAIN];
    private double late;
    private double real;
    private double imaginary;

    Hilbert(int sampleRate) {
        coefficients = design(2 * LOWEST_HZ / sampleRate);
    }

    private static double[] design(double transition) {
        double edge = Math.tan((1 - 2 * transition) * Math.PI / 4);
        double k = edge * edge;
        double root = Math.pow(1 - k * k, 0.25);
        double e = 0.5 * (1 - root) / (1 + root);
        double e4 = Math.pow(e, 4);
        double nome = e * (1 + e4 * (2 + e4 * (15 + 150 * e4)));
        double[] designed = new double[SECTIONS];
        for (int i = 0; i < SECTIONS; i++) {
            designed[i] = coefficient(i + 1, k, nome);
        }
        return designed;
    }

    /** One coefficient, by the series of the theta functions. */
    private static double coefficient(int number, double k, double nome) {
        double angle = number * Math.PI / (2 * SECTIONS + 1);
        double upper = 0;
        double lower = 0.5;
        for (int i = 0; i < 12; i++) {
            double sign = i % 2 == 0 ? 1 : -1;
            upper += sign * Math.pow(nome, i * (i + 1.0)) * Math.sin((2 * i + 1) * angle);
            lower += i == 0 ? 0 : sign * Math.pow(nome, i * (double) i) * Math.cos(2 * i * angle);
        }
        double ratio = upper * Math.pow(nome, 0.25) / lower;
        double square = ratio * ratio;
        double x = Math.sqrt((1 - square * k) * (1 - square / k)) / (1 + square);
        return (1 - x) / (1 + x);
    }

    /** Takes the next sample; {@link #real} and {@link #imaginary} then answer for it. */
    void next(double in) {
        // What is read of two samples ago is overwritten by what is now, and then becomes one sample ago.
        real = chain(0, in);
        imaginary = chain(CHAIN, late);
        late = in;
        double[] oldest = two;
        two = one;
        one = oldest;
    }

    private double chain(int at, double in) {
        int offset = at == 0 ? 0 : 1;
        double now = in;
        double before = two[at];
        two[at] = now;
        for (int i = 0; i < SECTIONS / 2; i++) {
            double old = two[at + i + 1];
            double out = coefficients[2 * i + offset] * (now + old) - before;
            two[at + i + 1] = out;
            before = old;
            now = out;
        }
        return now;
    }

    double real() {
        return real;
    }

    double imaginary() {
        return imaginary;
    }

    void settle() {
        for (int i = 0; i < one.length; i++) {
            one[i] = Intake.settle(one[i]);
            two[i] = Intake.settle(two[i]);
        }
    }

    void reset() {
        Arrays.fill(one, 0);
        Arrays.fill(two, 0);
        late = 0;
    }

    boolean isQuiet() {
        double most = Math.abs(late);
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.max(Math.abs(one[i]), Math.abs(two[i])));
        }
        return most < QUIET;
    }
}
