package dev.consort.audio.effect.reverb;

import java.util.Arrays;

/** The spectra of pieces of a stereo sound, both sides in single precision; only frequencies from 0 to Nyquist. */
final class Spectra {
    private final int bins;
    private final float[][] leftReal;
    private final float[][] leftImaginary;
    private final float[][] rightReal;
    private final float[][] rightImaginary;

    /**
     * Silence.
     *
     * @param points of the transform
     */
    Spectra(int points, int pieces) {
        bins = points / 2 + 1;
        leftReal = new float[pieces][bins];
        leftImaginary = new float[pieces][bins];
        rightReal = new float[pieces][bins];
        rightImaginary = new float[pieces][bins];
    }

    int pieces() {
        return leftReal.length;
    }

    /** Takes over a transform whose real input was the left side and whose imaginary input was the right. */
    void take(int piece, double[] real, double[] imaginary) {
        int points = 2 * (bins - 1);
        for (int bin = 0; bin < bins; bin++) {
            int mirror = points - bin & points - 1;
            leftReal[piece][bin] = (float) ((real[bin] + real[mirror]) / 2);
            leftImaginary[piece][bin] = (float) ((imaginary[bin] - imaginary[mirror]) / 2);
            rightReal[piece][bin] = (float) ((imaginary[bin] + imaginary[mirror]) / 2);
            rightImaginary[piece][bin] = (float) ((real[mirror] - real[bin]) / 2);
        }
    }

    /** The other way round. */
    void give(int piece, double[] real, double[] imaginary) {
        int points = 2 * (bins - 1);
        for (int bin = 0; bin < bins; bin++) {
            int mirror = points - bin & points - 1;
            real[mirror] = leftReal[piece][bin] + rightImaginary[piece][bin];
            imaginary[mirror] = rightReal[piece][bin] - leftImaginary[piece][bin];
            real[bin] = leftReal[piece][bin] - rightImaginary[piece][bin];
            imaginary[bin] = leftImaginary[piece][bin] + rightReal[piece][bin];
        }
    }

    void clear() {
        clear(leftReal);
        clear(leftImaginary);
        clear(rightReal);
        clear(rightImaginary);
    }

    private static void clear(float[][] pieces) {
        for (float[] piece : pieces) {
            Arrays.fill(piece, 0);
        }
    }

    /** Adds the product of a piece of one and a piece of another to the first piece of this. */
    void addProduct(Spectra one, int piece, Spectra other, int otherPiece) {
        add(
                leftReal[0],
                leftImaginary[0],
                one.leftReal[piece],
                one.leftImaginary[piece],
                other.leftReal[otherPiece],
                other.leftImaginary[otherPiece]);
        add(
                rightReal[0],
                rightImaginary[0],
                one.rightReal[piece],
                one.rightImaginary[piece],
                other.rightReal[otherPiece],
                other.rightImaginary[otherPiece]);
    }

    /** Arrays as arguments, all at the same place, and nothing else in the loop: so it is compiled to vectors. */
    private static void add(float[] sumReal, float[] sumImaginary, float[] ar, float[] ai, float[] br, float[] bi) {
        for (int i = 0; i < sumReal.length; i++) {
            sumReal[i] += ar[i] * br[i] - ai[i] * bi[i];
        }
        for (int i = 0; i < sumImaginary.length; i++) {
            sumImaginary[i] += ar[i] * bi[i] + ai[i] * br[i];
        }
    }
}
