package dev.consort.audio;

import dev.consort.audio.dsp.Fft;
import java.util.function.DoublePredicate;

/** What frequencies a sound has, for tests: a window with side lobes below −110 dB, so that weak partials can be seen. */
public final class Spectrum {
    /** Four-term Blackman-Harris: Harris, "On the Use of Windows for Harmonic Analysis" (1978). Spreads over ±4 bins. */
    private static final double[] WINDOW = {0.35875, -0.48829, 0.14128, -0.01168};

    private final double[] power;
    private final double binHz;

    private Spectrum(double[] power, double binHz) {
        this.power = power;
        this.binHz = binHz;
    }

    /** Of as many frames from a place on as are a power of two, {@code size}. */
    public static Spectrum of(float[] mono, int from, int size, int sampleRate) {
        double[] real = new double[size];
        double[] imaginary = new double[size];
        for (int i = 0; i < size; i++) {
            double turn = 2 * Math.PI * i / size;
            double weight = 0;
            for (int term = 0; term < WINDOW.length; term++) {
                weight += WINDOW[term] * Math.cos(term * turn);
            }
            real[i] = mono[from + i] * weight;
        }
        new Fft(size).forward(real, imaginary);
        double[] power = new double[size / 2];
        for (int i = 0; i < power.length; i++) {
            power[i] = real[i] * real[i] + imaginary[i] * imaginary[i];
        }
        return new Spectrum(power, (double) sampleRate / size);
    }

    /** The energy at frequencies that meet a condition, as a share of all from 10 Hz on, in dB. */
    public double decibels(DoublePredicate hz) {
        double some = 0;
        double all = 0;
        for (int bin = (int) Math.ceil(10 / binHz); bin < power.length; bin++) {
            all += power[bin];
            some += hz.test(bin * binHz) ? power[bin] : 0;
        }
        return 10 * Math.log10(Math.max(some, 1e-30) / Math.max(all, 1e-30));
    }

    /** The energy that belongs to no multiple of a fundamental, as a share of all, in dB: noise and aliases. */
    public double inharmonicDecibels(double fundamental) {
        return decibels(hz -> Math.abs(hz / fundamental - Math.rint(hz / fundamental)) * fundamental > 5 * binHz);
    }

    /** The strongest frequency between two, in Hz, to a small part of a bin. */
    public double peakHz(double lowest, double highest) {
        int best = (int) Math.max(1, Math.ceil(lowest / binHz));
        for (int bin = best; bin < power.length - 1 && bin * binHz <= highest; bin++) {
            best = power[bin] > power[best] ? bin : best;
        }
        // The window's main lobe is close to a parabola in decibels.
        double a = Math.log(power[best - 1] + 1e-30);
        double b = Math.log(power[best] + 1e-30);
        double c = Math.log(power[best + 1] + 1e-30);
        double shift = a - 2 * b + c == 0 ? 0 : (a - c) / (2 * (a - 2 * b + c));
        return (best + shift) * binHz;
    }

    /** The distance between two frequencies in cents. */
    public static double cents(double hz, double from) {
        return 1200 * Math.log(hz / from) / Math.log(2);
    }
}
