package dev.consort.audio.dsp;

/**
 * The discrete Fourier transform of a fixed size, in place. Never allocates after it is made; its tables are only read,
 * so one may serve several threads that bring their own arrays.
 *
 * <p>Radix 2, decimation in time: Cooley and Tukey, "An Algorithm for the Machine Calculation of Complex Fourier Series"
 * (1965).
 */
public final class Fft {
    private final int size;
    private final int[] reversed;
    private final double[] cosine;
    private final double[] sine;

    /**
     * Prepares the tables.
     *
     * @param size a power of two, 2 or more
     */
    public Fft(int size) {
        if (size < 2 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException(size + " is no power of two");
        }
        this.size = size;
        reversed = new int[size];
        int shift = Integer.numberOfLeadingZeros(size) + 1;
        cosine = new double[size / 2];
        sine = new double[size / 2];
        for (int i = 0; i < size; i++) {
            reversed[i] = Integer.reverse(i) >>> shift;
        }
        for (int i = 0; i < size / 2; i++) {
            cosine[i] = Math.cos(2 * Math.PI * i / size);
            sine[i] = Math.sin(2 * Math.PI * i / size);
        }
    }

    /** Points of the transform. */
    public int size() {
        return size;
    }

    /** From time to frequency; bin k of size n is at k/n of the sample rate. */
    public void forward(double[] real, double[] imaginary) {
        transform(real, imaginary, -1);
    }

    /** From frequency to time; undoes {@link #forward}, scaling included. */
    public void inverse(double[] real, double[] imaginary) {
        transform(real, imaginary, 1);
        for (int i = 0; i < size; i++) {
            real[i] /= size;
            imaginary[i] /= size;
        }
    }

    private void transform(double[] real, double[] imaginary, int sign) {
        reorder(real, imaginary);
        for (int half = 1; half < size; half *= 2) {
            int stride = size / (2 * half);
            for (int block = 0; block < size; block += 2 * half) {
                for (int i = 0; i < half; i++) {
                    butterfly(real, imaginary, block + i, half, cosine[i * stride], sign * sine[i * stride]);
                }
            }
        }
    }

    private void reorder(double[] real, double[] imaginary) {
        for (int i = 0; i < size; i++) {
            int j = reversed[i];
            if (j > i) {
                double kept = real[i];
                real[i] = real[j];
                real[j] = kept;
                kept = imaginary[i];
                imaginary[i] = imaginary[j];
                imaginary[j] = kept;
            }
        }
    }

    private static void butterfly(double[] real, double[] imaginary, int at, int half, double c, double s) {
        int other = at + half;
        double r = real[other] * c - imaginary[other] * s;
        double i = real[other] * s + imaginary[other] * c;
        real[other] = real[at] - r;
        imaginary[other] = imaginary[at] - i;
        real[at] += r;
        imaginary[at] += i;
    }
}
