package dev.consort.audio.tone.classic;

import dev.consort.audio.dsp.Fft;
import java.util.Arrays;

/**
 * Saws that have only the partials that fit below Nyquist, as one cycle each: a table for every third of an octave, read
 * with linear interpolation. Only read; shared by all threads.
 */
final class SawTable {
    private static final int SIZE = 2048;
    private static final double HIGHEST = 0.495;
    private static final int[] PARTIALS = partials();
    private static final float[][] CYCLES = cycles();

    private SawTable() {}

    private static int[] partials() {
        int[] all = new int[SIZE / 2];
        int count = 0;
        for (double most = SIZE / 2.0 - 1; most >= 1; most = Math.min(all[count - 1] - 1, most / Math.cbrt(2))) {
            all[count++] = (int) most;
        }
        return Arrays.copyOf(all, count);
    }

    private static float[][] cycles() {
        Fft fft = new Fft(SIZE);
        float[][] cycles = new float[PARTIALS.length][];
        for (int i = 0; i < cycles.length; i++) {
            cycles[i] = cycle(fft, PARTIALS[i]);
        }
        return cycles;
    }

    /** The Fourier series of a saw, cut off. */
    private static float[] cycle(Fft fft, int partials) {
        double[] real = new double[SIZE];
        double[] imaginary = new double[SIZE];
        for (int k = 1; k <= partials; k++) {
            imaginary[k] = -SIZE / (Math.PI * k);
            imaginary[SIZE - k] = SIZE / (Math.PI * k);
        }
        fft.inverse(real, imaginary);
        float[] cycle = new float[SIZE + 1];
        for (int i = 0; i <= SIZE; i++) {
            cycle[i] = (float) real[i % SIZE];
        }
        return cycle;
    }

    /**
     * The richest table for so many cycles per frame.
     *
     * @param near the table that was right last time, where the search begins
     */
    static int place(double step, int near) {
        int place = near;
        while (place < PARTIALS.length - 1 && PARTIALS[place] * step > HIGHEST) {
            place++;
        }
        while (place > 0 && PARTIALS[place - 1] * step <= HIGHEST) {
            place--;
        }
        return place;
    }

    /** One cycle, −1 to 1 and a ripple beyond, from a table's place. */
    static float[] cycle(int place) {
        return CYCLES[place];
    }

    /** A cycle's value at a phase, from 0 up to but not including 1. */
    static double at(float[] cycle, double phase) {
        double place = phase * SIZE;
        int index = (int) place;
        float from = cycle[index];
        return from + (place - index) * (cycle[index + 1] - from);
    }
}
