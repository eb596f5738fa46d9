package dev.consort.audio.plot;

import dev.consort.audio.dsp.Fft;
import java.io.IOException;

/**
 * How loud which frequency is when, in dB; 0 is a sine at full scale. Low frequencies are seen through a long window,
 * which tells tones apart, high ones through a short window, which tells moments apart; between 500 and 1500 Hz the one
 * fades into the other.
 *
 * <p>Both channels go through one complex transform, as its real and imaginary part: their powers are the even part of
 * what comes out.
 */
final class Spectrogram {
    /** What is weaker is shown like this. */
    static final double FLOOR = -96;

    private static final double LONG_SECONDS = 0.17;
    private static final double SHORT_SECONDS = 0.042;
    private static final double FADE_FROM = 500;
    private static final double FADE_TO = 1_500;
    private static final int MOST_LOOKS = 8;

    private final WavSound sound;
    private final Lens longer;
    private final Lens shorter;

    Spectrogram(WavSound sound) {
        this.sound = sound;
        longer = new Lens(LONG_SECONDS, sound.sampleRate());
        shorter = new Lens(SHORT_SECONDS, sound.sampleRate());
    }

    /** Looks at the frames of a column: at their middle, or at several places when there are many. */
    void look(long from, long to) throws IOException {
        longer.look(from, to);
        shorter.look(from, to);
    }

    /** The strongest between two frequencies in the column that was looked at, in dB. */
    double decibels(double lowHz, double highHz) {
        double middle = Math.sqrt(lowHz * highHz);
        double share = Math.log(middle / FADE_FROM) / Math.log(FADE_TO / FADE_FROM);
        double fade = Math.max(0, Math.min(1, share));
        double low = fade < 1 ? longer.decibels(lowHz, highHz) : 0;
        double high = fade > 0 ? shorter.decibels(lowHz, highHz) : 0;
        return (1 - fade) * low + fade * high;
    }

    /** A window of one length. */
    private final class Lens {
        private final int size;
        private final double binHz;
        private final Fft fft;
        private final double[] window;
        private final double[] real;
        private final double[] imaginary;
        private final double[] decibels;

        Lens(double seconds, int sampleRate) {
            size = Math.max(64, Integer.highestOneBit((int) (seconds * sampleRate)));
            binHz = (double) sampleRate / size;
            fft = new Fft(size);
            window = new double[size];
            for (int i = 0; i < size; i++) {
                // Hann, so scaled that a sine's peak shows the sine's own height.
                window[i] = (1 - Math.cos(2 * Math.PI * i / size)) * 2 / size;
            }
            real = new double[size];
            imaginary = new double[size];
            decibels = new double[size / 2 + 1];
        }

        void look(long from, long to) throws IOException {
            java.util.Arrays.fill(decibels, FLOOR);
            int looks = (int) Math.max(1, Math.min(MOST_LOOKS, 2 * (to - from) / size));
            for (int i = 0; i < looks; i++) {
                look(from + (to - from) * (2L * i + 1) / (2L * looks));
            }
        }

        private void look(long centre) throws IOException {
            sound.read(centre - size / 2, size, real, imaginary);
            for (int i = 0; i < size; i++) {
                real[i] *= window[i];
                imaginary[i] *= window[i];
            }
            fft.forward(real, imaginary);
            for (int bin = 0; bin <= size / 2; bin++) {
                double power = (power(bin) + power((size - bin) % size)) / 4;
                decibels[bin] = Math.max(decibels[bin], 10 * Math.log10(power + 1e-30));
            }
        }

        private double power(int bin) {
            return real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
        }

        double decibels(double lowHz, double highHz) {
            double loudest = Math.max(between(lowHz / binHz), between(highHz / binHz));
            int last = (int) Math.min(size / 2, Math.floor(highHz / binHz));
            for (int bin = (int) Math.ceil(lowHz / binHz); bin <= last; bin++) {
                loudest = Math.max(loudest, decibels[bin]);
            }
            return Math.max(FLOOR, loudest);
        }

        private double between(double bin) {
            int below = (int) Math.min(size / 2 - 1, bin);
            double share = Math.min(1, bin - below);
            return decibels[below] * (1 - share) + decibels[below + 1] * share;
        }
    }
}
