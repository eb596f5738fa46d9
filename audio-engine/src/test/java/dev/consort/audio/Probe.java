package dev.consort.audio;

import com.sun.management.ThreadMXBean;
import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import java.lang.management.ManagementFactory;
import java.util.function.IntToDoubleFunction;

/** Sends test signals through something that works on chunks, for tests. */
public final class Probe {
    private Probe() {}

    /** What is looked at. */
    public interface Box {
        void process(StereoSignal signal, int frames);
    }

    /** The left side of what a box makes of a signal on both sides, in chunks of 64. */
    public static float[] through(Box box, float[] mono) {
        return through(box, mono, mono, false)[0];
    }

    /** What a box makes of a signal; uneven: in chunks of changing length. */
    public static float[][] through(Box box, float[] left, float[] right, boolean uneven) {
        StereoSignal signal = new StereoSignal();
        float[][] out = new float[2][left.length];
        int frames;
        for (int from = 0; from < left.length; from += frames) {
            frames = Math.min(left.length - from, uneven ? 1 + (from * 7 + 13) % 64 : 64);
            System.arraycopy(left, from, signal.left, 0, frames);
            System.arraycopy(right, from, signal.right, 0, frames);
            box.process(signal, frames);
            System.arraycopy(signal.left, 0, out[0], from, frames);
            System.arraycopy(signal.right, 0, out[1], from, frames);
        }
        return out;
    }

    public static float[] of(int frames, IntToDoubleFunction wave) {
        float[] signal = new float[frames];
        for (int i = 0; i < frames; i++) {
            signal[i] = (float) wave.applyAsDouble(i);
        }
        return signal;
    }

    public static float[] sine(double hz, double peak, int frames, int sampleRate) {
        return of(frames, i -> peak * Math.sin(2 * Math.PI * hz * i / sampleRate));
    }

    public static float[] saw(double hz, double peak, int frames, int sampleRate) {
        return of(frames, i -> {
            double sum = 0;
            for (int n = 1; n * hz < sampleRate * 0.45; n++) {
                sum += Math.sin(2 * Math.PI * n * hz * i / sampleRate) / n;
            }
            return peak * sum * 2 / Math.PI;
        });
    }

    public static float[] noise(double peak, int frames, long seed) {
        Dice dice = new Dice(seed);
        return of(frames, i -> peak * dice.bipolar());
    }

    public static double rms(float[] signal, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) signal[i] * signal[i];
        }
        return Math.sqrt(sum / (to - from));
    }

    public static double mean(float[] signal, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += signal[i];
        }
        return sum / (to - from);
    }

    public static double peak(float[] signal) {
        double peak = 0;
        for (float sample : signal) {
            peak = Float.isFinite(sample) ? Math.max(peak, Math.abs(sample)) : Double.POSITIVE_INFINITY;
        }
        return peak;
    }

    /** The largest distance between two signals. */
    public static double distance(float[] one, float[] other) {
        return peak(of(one.length, i -> one[i] - other[i]));
    }

    public static double decibels(double ratio) {
        return 20 * Math.log10(Math.max(ratio, 1e-15));
    }

    /** The amplitude of one frequency in the second half of a signal, with a window without noticeable side lobes. */
    public static double amplitude(float[] signal, double hz, int sampleRate) {
        int from = signal.length / 2;
        int size = signal.length - from;
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < size; i++) {
            double window = 1 - Math.cos(2 * Math.PI * i / size);
            double angle = 2 * Math.PI * hz * i / sampleRate;
            real += window * signal[from + i] * Math.cos(angle);
            imaginary += window * signal[from + i] * Math.sin(angle);
        }
        return 2 * Math.hypot(real, imaginary) / size;
    }

    /** The gain of a box for a sine at 0.1, in dB, after a second. */
    public static double gain(Box box, double hz, int sampleRate) {
        float[] in = sine(hz, 0.1, 2 * sampleRate, sampleRate);
        return decibels(amplitude(through(box, in), hz, sampleRate) / 0.1);
    }

    /** Bytes that a box allocates for a second of noise once it is warm: the least of three, as compilers may interfere. */
    public static long allocated(Box box) {
        StereoSignal signal = new StereoSignal();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        Dice dice = new Dice(1);
        play(box, signal, dice, 3000);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            // The first question allocates for itself.
            threads.getThreadAllocatedBytes(thread);
            long before = threads.getThreadAllocatedBytes(thread);
            play(box, signal, dice, 750);
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }
        return least;
    }

    private static void play(Box box, StereoSignal signal, Dice dice, int chunks) {
        for (int chunk = 0; chunk < chunks; chunk++) {
            for (int i = 0; i < StereoSignal.CHUNK; i++) {
                signal.left[i] = dice.bipolar();
                signal.right[i] = dice.bipolar();
            }
            box.process(signal, StereoSignal.CHUNK);
        }
    }
}
