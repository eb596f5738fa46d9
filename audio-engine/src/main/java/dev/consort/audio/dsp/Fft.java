package dev.consort.audio.dsp;

/**
 * The discrete Fourier transform of a fixed size, in place. Never allocates after it is made; its tables are only read,
 * so one may serve several threads that bring their own arrays.
 *
 * <p>Radix 2, decimation in time, two stages at a time: Cooley and Tukey, "An Algorithm for the Machine Calculation of Complex Fourier Series"
 * (1965).
 */
public final class Fft {
    private final int size;
    private final int[] reversed;
    /** For each two stages at once, and each of their places: cosine and sine of the first stage, and of the second. */
    private final double[][] turns;

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
        for (int i = 0; i < size; i++) {
            reversed[i] = Integer.reverse(i) >>> shift;
        }
        int stages = Integer.numberOfTrailingZeros(size);
        turns = new double[stages / 2][];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = turns(1 << 2 * i + stages % 2);
        }
    }

    private static double[] turns(int half) {
        double[] turns = new double[4 * half];
        for (int i = 0; i < half; i++) {
            turns[4 * i] = Math.cos(Math.PI * i / half);
            turns[4 * i + 1] = Math.sin(Math.PI * i / half);
            turns[4 * i + 2] = Math.cos(Math.PI * i / (2 * half));
            turns[4 * i + 3] = Math.sin(Math.PI * i / (2 * half));
        }
        return turns;
    }

    /** Points of the transform. */
    public int size() {
        return size;
    }

    /** From time to frequency; bin k of size n is at k/n of the sample rate. */
    public void forward(double[] real, double[] imaginary) {
        transform(real, imaginary);
    }

    /** From frequency to time; undoes {@link #forward}, scaling included. */
    public void inverse(double[] real, double[] imaginary) {
        // With both parts exchanged, before and after, forward is backward.
        transform(imaginary, real);
        for (int i = 0; i < size; i++) {
            real[i] /= size;
            imaginary[i] /= size;
        }
    }

    private void transform(double[] real, double[] imaginary) {
        reorder(real, imaginary);
        if (size >> 2 * turns.length == 2) {
            pairs(real, imaginary);
        }
        for (double[] stage : turns) {
            int half = stage.length / 4;
            for (int block = 0; block < size; block += 4 * half) {
                fours(real, imaginary, block, half, stage);
            }
        }
    }

    /** The first stage, where there is an odd number of them. */
    private void pairs(double[] real, double[] imaginary) {
        for (int i = 0; i < size; i += 2) {
            double r = real[i + 1];
            double m = imaginary[i + 1];
            real[i + 1] = real[i] - r;
            imaginary[i + 1] = imaginary[i] - m;
            real[i] += r;
            imaginary[i] += m;
        }
    }

    /** Two stages at once, so that what lies between them is never put down. */
    private static void fours(double[] real, double[] imaginary, int block, int half, double[] turns) {
        for (int i = 0; i < half; i++) {
            int a = block + i;
            int b = a + half;
            int c = b + half;
            int d = c + half;
            double cosine = turns[4 * i];
            double sine = turns[4 * i + 1];
            double br = real[b] * cosine + imaginary[b] * sine;
            double bi = imaginary[b] * cosine - real[b] * sine;
            double dr = real[d] * cosine + imaginary[d] * sine;
            double di = imaginary[d] * cosine - real[d] * sine;
            double sumR = real[c] + dr;
            double sumI = imaginary[c] + di;
            double wayR = real[c] - dr;
            double wayI = imaginary[c] - di;
            cosine = turns[4 * i + 2];
            sine = turns[4 * i + 3];
            double evenR = sumR * cosine + sumI * sine;
            double evenI = sumI * cosine - sumR * sine;
            double oddR = wayI * cosine - wayR * sine;
            double oddI = -wayR * cosine - wayI * sine;
            real[c] = real[a] + br - evenR;
            imaginary[c] = imaginary[a] + bi - evenI;
            real[d] = real[a] - br - oddR;
            imaginary[d] = imaginary[a] - bi - oddI;
            real[b] = real[a] - br + oddR;
            imaginary[b] = imaginary[a] - bi + oddI;
            real[a] += br + evenR;
            imaginary[a] += bi + evenI;
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
}
