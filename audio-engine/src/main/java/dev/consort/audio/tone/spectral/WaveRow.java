package dev.consort.audio.tone.spectral;

import dev.consort.audio.dsp.Fft;

/**
 * The row of waves, from a sine to the bright and vocal, each in several versions of which every one has √2 times fewer
 * partials than the one before. Immutable; made once, shared by all voices.
 */
final class WaveRow {
    /** Frames in a table; one more repeats the first. */
    static final int SIZE = 4096;

    private static final int MOST_PARTIALS = 512;
    private static final int VERSIONS = 19;
    private static final double RMS = 0.42;
    private static final double PEAK = 1;
    private static final WaveRow SHARED = new WaveRow();

    private final float[][][] tables;
    private final int[] partials = new int[VERSIONS];

    private WaveRow() {
        Fft fft = new Fft(SIZE);
        WaveShape[] shapes = WaveShape.values();
        tables = new float[VERSIONS][shapes.length][];
        for (int version = 0; version < VERSIONS; version++) {
            partials[version] = (int) Math.round(MOST_PARTIALS / Math.pow(2, version / 2.0));
        }
        for (int wave = 0; wave < shapes.length; wave++) {
            double gain = gain(drawn(fft, shapes[wave], MOST_PARTIALS));
            for (int version = 0; version < VERSIONS; version++) {
                tables[version][wave] = table(drawn(fft, shapes[wave], partials[version]), gain);
            }
        }
    }

    static WaveRow shared() {
        return SHARED;
    }

    int waves() {
        return tables[0].length;
    }

    int versions() {
        return VERSIONS;
    }

    /** How many partials the waves of a version have; version 0 has the most. */
    int partials(int version) {
        return partials[version];
    }

    /** One turn of a wave, to be read only. */
    float[] table(int version, int wave) {
        return tables[version][wave];
    }

    private static double[] drawn(Fft fft, WaveShape shape, int partials) {
        double[] real = new double[SIZE];
        double[] imaginary = new double[SIZE];
        for (int partial = 1; partial <= partials; partial++) {
            double half = shape.level(partial) * SIZE / 2;
            imaginary[partial] = -half;
            imaginary[SIZE - partial] = half;
        }
        fft.inverse(real, imaginary);
        return real;
    }

    private static double gain(double[] wave) {
        double power = 0;
        double peak = 0;
        for (double sample : wave) {
            power += sample * sample / SIZE;
            peak = Math.max(peak, Math.abs(sample));
        }
        return Math.min(RMS / Math.sqrt(power), PEAK / peak);
    }

    private static float[] table(double[] wave, double gain) {
        float[] table = new float[SIZE + 1];
        for (int i = 0; i <= SIZE; i++) {
            table[i] = (float) (gain * wave[i % SIZE]);
        }
        return table;
    }
}
