package dev.consort.audio.effect.reverb;

import java.util.Arrays;

/** The spectra of pieces of a stereo sound, both sides in single precision; only frequencies from 0 to Nyquist. */
final class Spectra {
    private final int bins;
    private final float[] leftReal;
    private final float[] leftImaginary;
    private final float[] rightReal;
    private final float[] rightImaginary;

    /**
     * Silence.
     *
     * @param points of the transform
     */
    Spectra(int points, int pieces) {
        bins = points / 2 + 1;
        leftReal = new float[bins * pieces];
        leftImaginary = new float[bins * pieces];
        rightReal = new float[bins * pieces];
        rightImaginary = new float[bins * pieces];
    }

    int pieces() {
        return leftReal.length / bins;
    }

    /** Takes over a transform whose real input was the left side and whose imaginary input was the right. */
    void take(int piece, double[] real, double[] imaginary) {
        int points = 2 * (bins - 1);
        for (int bin = 0; bin < bins; bin++) {
            int mirror = points - bin & points - 1;
            int at = piece * bins + bin;
            leftReal[at] = (float) ((real[bin] + real[mirror]) / 2);
            leftImaginary[at] = (float) ((imaginary[bin] - imaginary[mirror]) / 2);
            rightReal[at] = (float) ((imaginary[bin] + imaginary[mirror]) / 2);
            rightImaginary[at] = (float) ((real[mirror] - real[bin]) / 2);
        }
    }

    /** The other way round. */
    void give(int piece, double[] real, double[] imaginary) {
        int points = 2 * (bins - 1);
        for (int bin = 0; bin < bins; bin++) {
            int mirror = points - bin & points - 1;
            int at = piece * bins + bin;
            real[mirror] = leftReal[at] + rightImaginary[at];
            imaginary[mirror] = rightReal[at] - leftImaginary[at];
            real[bin] = leftReal[at] - rightImaginary[at];
            imaginary[bin] = leftImaginary[at] + rightReal[at];
        }
    }

    void clear() {
        Arrays.fill(leftReal, 0);
        Arrays.fill(leftImaginary, 0);
        Arrays.fill(rightReal, 0);
        Arrays.fill(rightImaginary, 0);
    }

    /** Adds the product of a piece of one and a piece of another to the first piece of this. */
    void addProduct(Spectra one, int piece, Spectra other, int otherPiece) {
        int from = piece * bins;
        int otherFrom = otherPiece * bins;
        add(
                leftReal,
                leftImaginary,
                one.leftReal,
                one.leftImaginary,
                from,
                other.leftReal,
                other.leftImaginary,
                otherFrom,
                bins);
        add(
                rightReal,
                rightImaginary,
                one.rightReal,
                one.rightImaginary,
                from,
                other.rightReal,
                other.rightImaginary,
                otherFrom,
                bins);
    }

    /** Arrays as arguments and nothing else in the loop: so it is compiled to vectors. */
    private static void add(
            float[] sumReal,
            float[] sumImaginary,
            float[] ar,
            float[] ai,
            int a,
            float[] br,
            float[] bi,
            int b,
            int count) {
        for (int i = 0; i < count; i++) {
            sumReal[i] += ar[a + i] * br[b + i] - ai[a + i] * bi[b + i];
        }
        for (int i = 0; i < count; i++) {
            sumImaginary[i] += ar[a + i] * bi[b + i] + ai[a + i] * br[b + i];
        }
    }
}
