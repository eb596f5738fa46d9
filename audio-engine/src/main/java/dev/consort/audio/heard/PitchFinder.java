package dev.consort.audio.heard;

import dev.consort.audio.dsp.Fft;
import java.util.Arrays;

/**
 * Finds the pitch of one voice, from 25 Hz to 5 kHz. One thread.
 *
 * <p>McLeod and Wyvill, "A smarter way to find pitch" (2005): the first high peak of the normalised square difference,
 * which is worked out by way of the spectrum. Later peaks at multiples of that distance make it exact.
 */
final class PitchFinder {
    private static final double LOWEST_HZ = 25;
    private static final double HIGHEST_HZ = 5_000;

    /** A peak that is so high beside the highest is the period. */
    private static final double HIGH = 0.93;

    /** Below this nothing repeats that anybody would call a pitch. */
    private static final double CLEAR = 0.85;

    /** Mean square; −80 dB. */
    private static final double SILENCE = 1e-8;

    private final int sampleRate;
    private final Fft fft;
    private final int window;
    private final double[] sound;
    private final double[] real;
    private final double[] imaginary;
    private final double[] likeness;

    /** @param fft twice as long as what is listened to */
    PitchFinder(Fft fft, int sampleRate) {
        this.fft = fft;
        this.sampleRate = sampleRate;
        window = fft.size() / 2;
        sound = new double[window];
        real = new double[fft.size()];
        imaginary = new double[fft.size()];
        likeness = new double[Math.min(window / 2, (int) (sampleRate / LOWEST_HZ) + 2)];
    }

    /** The pitch at the end of a sound, in Hz; 0 if there is none. */
    double hertz(double[] left, double[] right) {
        double energy = take(left, right);
        if (!(energy / window > SILENCE)) {
            return 0;
        }
        compare(energy);
        int peak = firstHighPeak();
        double hertz = peak == 0 ? 0 : sampleRate / exact(peak);
        return hertz >= LOWEST_HZ && hertz <= HIGHEST_HZ ? hertz : 0;
    }

    private double take(double[] left, double[] right) {
        int from = left.length - window;
        double mean = 0;
        for (int i = 0; i < window; i++) {
            sound[i] = 0.5 * (left[from + i] + right[from + i]);
            mean += sound[i] / window;
        }
        double energy = 0;
        for (int i = 0; i < window; i++) {
            sound[i] -= mean;
            energy += sound[i] * sound[i];
        }
        return energy;
    }

    /** How like the sound is to itself at each distance, −1 to 1. */
    private void compare(double energy) {
        Arrays.fill(imaginary, 0);
        Arrays.fill(real, window, real.length, 0);
        System.arraycopy(sound, 0, real, 0, window);
        fft.forward(real, imaginary);
        for (int i = 0; i < real.length; i++) {
            real[i] = real[i] * real[i] + imaginary[i] * imaginary[i];
            imaginary[i] = 0;
        }
        fft.inverse(real, imaginary);
        double both = 2 * energy;
        for (int lag = 0; lag < likeness.length; lag++) {
            likeness[lag] = both > 0 ? 2 * real[lag] / both : 0;
            both -= sound[lag] * sound[lag] + sound[window - 1 - lag] * sound[window - 1 - lag];
        }
    }

    /** The distance of the first peak that is nearly as high as the highest; 0 if none is high enough. */
    private int firstHighPeak() {
        int first = Math.max(2, (int) (sampleRate / HIGHEST_HZ));
        int begin = afterTheSlope();
        double highest = 0;
        for (int lag = Math.max(first, begin); lag < likeness.length - 1; lag++) {
            highest = isPeak(lag) ? Math.max(highest, likeness[lag]) : highest;
        }
        if (highest < CLEAR) {
            return 0;
        }
        for (int lag = Math.max(first, begin); lag < likeness.length - 1; lag++) {
            if (isPeak(lag) && likeness[lag] >= HIGH * highest) {
                return lag;
            }
        }
        return 0;
    }

    /** Every sound is like itself a moment ago; what counts comes after it was unlike itself. */
    private int afterTheSlope() {
        int lag = 1;
        while (lag < likeness.length && likeness[lag] > 0) {
            lag++;
        }
        return lag;
    }

    private boolean isPeak(int lag) {
        return likeness[lag] > likeness[lag - 1] && likeness[lag] >= likeness[lag + 1];
    }

    /** The period between samples: what is wrong with it is shared by as many periods as there are to look at. */
    private double exact(int peak) {
        double period = top(peak);
        for (int count = 2; count * period < likeness.length - 2; count *= 2) {
            int near = highestNear((int) Math.round(count * period), Math.max(1, (int) (period / 4)));
            if (!isInside(near) || likeness[near] < CLEAR) {
                return period;
            }
            period = top(near) / count;
        }
        return period;
    }

    private boolean isInside(int lag) {
        return lag > 0 && lag < likeness.length - 1 && isPeak(lag);
    }

    private int highestNear(int lag, int reach) {
        int best = lag;
        int last = Math.min(likeness.length - 2, lag + reach);
        for (int at = Math.max(1, lag - reach); at <= last; at++) {
            best = likeness[at] > likeness[best] ? at : best;
        }
        return best;
    }

    /** The top of the parabola through a peak and its neighbours. */
    private double top(int lag) {
        double before = likeness[lag - 1];
        double after = likeness[lag + 1];
        double bend = before - 2 * likeness[lag] + after;
        return bend < 0 ? lag + 0.5 * (before - after) / bend : lag;
    }
}
