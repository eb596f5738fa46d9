package dev.consort.audio.heard;

import dev.consort.audio.dsp.Fft;
import java.util.ArrayList;
import java.util.List;

/**
 * How loud a stereo sound is in bands of equal width on a scale of pitch, from 30 Hz to 16 kHz. One thread.
 *
 * <p>One complex transform does for both sides, the left as real and the right as imaginary part: Press et al.,
 * "Numerical Recipes" 12.3.
 */
final class BandSpectrum {
    static final int BANDS = 48;
    static final double FLOOR = -120;
    static final double CEILING = 24;

    private static final double LOWEST = 30;
    private static final double HIGHEST = 16_000;

    /** Hann's window spreads a sine over bins of one and a half times its power: Harris (1978). */
    private static final double SPREAD = 1.5;

    private final double binHz;
    private final Fft fft;
    private final double[] window;
    private final double[] real;
    private final double[] imaginary;
    private final double[] power;

    BandSpectrum(Fft fft, int sampleRate) {
        this.fft = fft;
        int size = fft.size();
        binHz = (double) sampleRate / size;
        window = new double[size];
        for (int i = 0; i < size; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
        }
        real = new double[size];
        imaginary = new double[size];
        power = new double[size / 2 + 1];
    }

    /** The loudness of the bands, the lowest first, dB below a sine of full scale on both sides, to a tenth. */
    List<Double> decibels(double[] left, double[] right) {
        for (int i = 0; i < window.length; i++) {
            real[i] = left[i] * window[i];
            imaginary[i] = right[i] * window[i];
        }
        fft.forward(real, imaginary);
        gather();
        List<Double> bands = new ArrayList<>(BANDS);
        for (int band = 0; band < BANDS; band++) {
            bands.add(decibels(between(edge(band), edge(band + 1))));
        }
        return bands;
    }

    /** The mean power of both sides in each bin, 1 for a sine of full scale in all bins together. */
    private void gather() {
        int size = window.length;
        double fullScale = size / 4.0;
        for (int k = 0; k < power.length; k++) {
            int mirror = (size - k) % size;
            double both = square(real[k]) + square(imaginary[k]) + square(real[mirror]) + square(imaginary[mirror]);
            power[k] = both / (4 * SPREAD * fullScale * fullScale);
        }
    }

    private static double square(double x) {
        return x * x;
    }

    private static double edge(int band) {
        return LOWEST * Math.pow(HIGHEST / LOWEST, (double) band / BANDS);
    }

    /** The power between two frequencies; each bin reaches half way to the next. */
    private double between(double from, double to) {
        double sum = 0;
        int last = (int) Math.min(power.length - 1, Math.round(to / binHz));
        for (int k = (int) Math.round(from / binHz); k <= last; k++) {
            double low = Math.max(from, (k - 0.5) * binHz);
            double high = Math.min(to, (k + 0.5) * binHz);
            sum += power[k] * Math.max(0, high - low) / binHz;
        }
        return sum;
    }

    private static double decibels(double power) {
        double level = 10 * Math.log10(Math.max(power, 1e-12));
        return level > FLOOR ? Math.min(CEILING, Math.round(10 * level) / 10.0) : FLOOR;
    }
}
