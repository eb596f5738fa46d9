package dev.consort.audio.effect.texture;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.Fft;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;
import java.util.Arrays;

/**
 * Holds the spectrum of the moment at which freeze is switched on, until it is switched off. Blur lets each partial
 * change its loudness slowly, in up to 0.7 seconds, and scatters the phases. With neither, the sound passes as it is; it
 * is always one spectrum's length late, about 43 ms.
 *
 * <p>Short-time Fourier transform with raised-cosine windows, four deep, on both ends: Allen and Rabiner, "A unified
 * approach to short-time Fourier analysis and synthesis" (1977). Both sides go through one transform, as its real and its
 * imaginary part.
 */
public final class SpectralFreeze implements EffectProcessor {
    private static final int FREEZE = Knobs.place(EffectType.SPECTRAL_FREEZE.params(), "freeze");
    private static final int BLUR = Knobs.place(EffectType.SPECTRAL_FREEZE.params(), "blur");
    private static final double SECONDS = 0.03;
    private static final int DEPTH = 4;
    private static final double WINDOWS_SUM = 1.5;
    private static final double LONGEST_BLUR = 0.7;
    /** Frames that do not go together add up to 3 dB less. */
    private static final double SCATTER_LOSS = 0.41;

    private static final int TURNS = 1024;
    private static final float QUIET = 1e-6f;

    private final int sampleRate;
    private final Dice dice;
    private final int size;
    private final int hop;
    private final Fft fft;
    private final double[] window;
    private final double[] sines = new double[TURNS + TURNS / 4];
    private final float[][] in;
    private final double[][] out;
    private final double[] real;
    private final double[] imaginary;
    private final FrozenSide left;
    private final FrozenSide right;
    private int head;
    private int waiting;
    private int silent;
    private boolean frozen;

    public SpectralFreeze(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        size = Integer.highestOneBit((int) (SECONDS * sampleRate)) * 2;
        hop = size / DEPTH;
        fft = new Fft(size);
        window = new double[size];
        Arrays.setAll(window, i -> 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size));
        Arrays.setAll(sines, i -> Math.sin(2 * Math.PI * i / TURNS));
        in = new float[2][size];
        out = new double[2][size];
        real = new double[size];
        imaginary = new double[size];
        left = new FrozenSide(size / 2 + 1);
        right = new FrozenSide(size / 2 + 1);
        silent = 2 * size;
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        for (int i = 0; i < frames; i++) {
            silent = Math.max(Math.abs(signal.left[i]), Math.abs(signal.right[i])) < QUIET
                    ? Math.min(silent + 1, 2 * size)
                    : 0;
            in[0][head] = signal.left[i];
            in[1][head] = signal.right[i];
            signal.left[i] = (float) out[0][head];
            signal.right[i] = (float) out[1][head];
            out[0][head] = 0;
            out[1][head] = 0;
            head = (head + 1) & (size - 1);
            waiting++;
            if (waiting == hop) {
                waiting = 0;
                turn(slot.knobs().choice(FREEZE) == 1, slot.knob(BLUR));
            }
        }
    }

    /** Works on the last frames, from the oldest, which stands at the head, on. */
    private void turn(boolean freeze, double blur) {
        for (int i = 0; i < size; i++) {
            real[i] = window[i] * in[0][(head + i) & (size - 1)];
            imaginary[i] = window[i] * in[1][(head + i) & (size - 1)];
        }
        fft.forward(real, imaginary);
        split();
        change(freeze, blur);
        join();
        fft.inverse(real, imaginary);
        for (int i = 0; i < size; i++) {
            int at = (head + i) & (size - 1);
            out[0][at] += window[i] * real[i] / WINDOWS_SUM;
            out[1][at] += window[i] * imaginary[i] / WINDOWS_SUM;
        }
    }

    /** The spectra of both sides: what is even and odd around 0 Hz. */
    private void split() {
        for (int bin = 0; bin <= size / 2; bin++) {
            int mirror = (size - bin) & (size - 1);
            left.real[bin] = 0.5 * (real[bin] + real[mirror]);
            left.imaginary[bin] = 0.5 * (imaginary[bin] - imaginary[mirror]);
            right.real[bin] = 0.5 * (imaginary[bin] + imaginary[mirror]);
            right.imaginary[bin] = 0.5 * (real[mirror] - real[bin]);
        }
    }

    private void join() {
        for (int bin = 0; bin <= size / 2; bin++) {
            int mirror = (size - bin) & (size - 1);
            real[mirror] = left.real[bin] + right.imaginary[bin];
            imaginary[mirror] = right.real[bin] - left.imaginary[bin];
            real[bin] = left.real[bin] - right.imaginary[bin];
            imaginary[bin] = left.imaginary[bin] + right.real[bin];
        }
        // These two are their own mirrors, and real on each side.
        real[0] = left.real[0];
        imaginary[0] = right.real[0];
        real[size / 2] = left.real[size / 2];
        imaginary[size / 2] = right.real[size / 2];
    }

    private void change(boolean freeze, double blur) {
        if (freeze && !frozen) {
            left.hold();
            right.hold();
        }
        left.remember();
        right.remember();
        if (freeze && frozen) {
            left.replay();
            right.replay();
        }
        frozen = freeze;
        double share = blur == 0 ? 1 : 1 - Math.exp(-hop / (LONGEST_BLUR * blur * sampleRate));
        left.follow(share);
        right.follow(share);
        if (blur > 0) {
            scatter(blur);
        }
    }

    private void scatter(double blur) {
        double gain = 1 + SCATTER_LOSS * blur;
        for (int bin = 0; bin <= size / 2; bin++) {
            int turn = (int) (blur * dice.bipolar() * TURNS / 2) & (TURNS - 1);
            double cosine = sines[turn + TURNS / 4];
            left.blur(bin, cosine, sines[turn], gain);
            right.blur(bin, cosine, sines[turn], gain);
        }
    }

    @Override
    public void reset() {
        for (int side = 0; side < 2; side++) {
            Arrays.fill(in[side], 0);
            Arrays.fill(out[side], 0);
        }
        left.reset();
        right.reset();
        silent = 2 * size;
        head = 0;
        waiting = 0;
        frozen = false;
    }

    @Override
    public boolean isQuiet() {
        return silent == 2 * size && Math.max(left.most(), right.most()) < QUIET;
    }
}
