package dev.consort.audio.effect.texture;

import dev.consort.audio.dsp.filter.Intake;
import java.util.Arrays;

/**
 * The spectrum of one side: the one that came, the one that is held, and the one that is left of both when they are
 * blurred. For the audio thread.
 *
 * <p>A held partial turns on by as much as it last did from one frame to the next: Flanagan and Golden, "Phase Vocoder"
 * (1966).
 */
final class FrozenSide {
    final double[] real;
    final double[] imaginary;
    private final double[] lastReal;
    private final double[] lastImaginary;
    private final double[] held;
    private final double[] phaseReal;
    private final double[] phaseImaginary;
    private final double[] stepReal;
    private final double[] stepImaginary;
    private final double[] blurred;
    private double most;

    FrozenSide(int bins) {
        real = new double[bins];
        imaginary = new double[bins];
        lastReal = new double[bins];
        lastImaginary = new double[bins];
        held = new double[bins];
        phaseReal = new double[bins];
        phaseImaginary = new double[bins];
        stepReal = new double[bins];
        stepImaginary = new double[bins];
        blurred = new double[bins];
    }

    /** Keeps what came as what is held from now on. */
    void hold() {
        for (int i = 0; i < real.length; i++) {
            double size = size(i);
            held[i] = size;
            phaseReal[i] = size > 0 ? real[i] / size : 1;
            phaseImaginary[i] = size > 0 ? imaginary[i] / size : 0;
            double c = real[i] * lastReal[i] + imaginary[i] * lastImaginary[i];
            double s = imaginary[i] * lastReal[i] - real[i] * lastImaginary[i];
            double turn = Math.sqrt(c * c + s * s);
            stepReal[i] = turn > 0 ? c / turn : 1;
            stepImaginary[i] = turn > 0 ? s / turn : 0;
        }
    }

    private double size(int bin) {
        return Math.sqrt(real[bin] * real[bin] + imaginary[bin] * imaginary[bin]);
    }

    /** Remembers what came, to tell how far each partial turns. */
    void remember() {
        System.arraycopy(real, 0, lastReal, 0, real.length);
        System.arraycopy(imaginary, 0, lastImaginary, 0, real.length);
    }

    /** Puts what is held, one step further on, in the place of what came. */
    void replay() {
        for (int i = 0; i < real.length; i++) {
            double c = phaseReal[i] * stepReal[i] - phaseImaginary[i] * stepImaginary[i];
            double s = phaseReal[i] * stepImaginary[i] + phaseImaginary[i] * stepReal[i];
            // One step of Newton's towards length 1.
            double length = 1.5 - 0.5 * (c * c + s * s);
            phaseReal[i] = c * length;
            phaseImaginary[i] = s * length;
            real[i] = held[i] * phaseReal[i];
            imaginary[i] = held[i] * phaseImaginary[i];
        }
    }

    /** Follows the loudness of each partial at a share of its way; at 1 at once. */
    void follow(double share) {
        most = 0;
        for (int i = 0; i < real.length; i++) {
            double size = size(i);
            blurred[i] = Intake.settle(blurred[i] + (size - blurred[i]) * share);
            most = Math.max(most, blurred[i]);
        }
    }

    /** Gives a partial the loudness that it has when blurred, and turns it. */
    void blur(int bin, double turnReal, double turnImaginary, double gain) {
        double size = size(bin);
        double scale = size > 0 ? gain * blurred[bin] / size : 0;
        double r = size > 0 ? real[bin] * scale : gain * blurred[bin];
        double i = imaginary[bin] * scale;
        real[bin] = r * turnReal - i * turnImaginary;
        imaginary[bin] = r * turnImaginary + i * turnReal;
    }

    /** The loudest partial of what was followed. */
    double most() {
        return most;
    }

    void reset() {
        Arrays.fill(lastReal, 0);
        Arrays.fill(lastImaginary, 0);
        Arrays.fill(held, 0);
        Arrays.fill(blurred, 0);
        most = 0;
    }
}
