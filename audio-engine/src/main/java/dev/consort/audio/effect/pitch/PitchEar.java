package dev.consort.audio.effect.pitch;

import dev.consort.audio.dsp.filter.Intake;
import java.util.Arrays;

/**
 * Hears the pitch of one voice, from 60 Hz to 1.1 kHz, every eight milliseconds; what there is to compare is spread over
 * the frames in between. For the audio thread.
 *
 * <p>YIN: de Cheveigné and Kawahara, "YIN, a fundamental frequency estimator for speech and music" (2002), steps 2 to 5;
 * first at about 12 kHz, then around what was found at the full rate.
 */
final class PitchEar {
    private static final double LOWEST_HZ = 60;
    private static final double HIGHEST_HZ = 1100;
    private static final double WINDOW_SECONDS = 0.025;
    private static final double HOP_SECONDS = 0.008;
    private static final int COARSE_RATE = 12_000;
    private static final double CLEAR = 0.15;
    private static final double SILENCE = 1e-6;

    private final int sampleRate;
    private final int stride;
    private final int hop;
    private final int lagsPerFrame;
    private final float[] fine;
    private final float[] coarse;
    /** What was heard when it began to compare, the newest first. */
    private final float[] fineThen;

    private final float[] coarseThen;
    private final int fineMask;
    private final int coarseMask;
    private final int window;
    private final double[] unlike;
    private int fineHead;
    private int coarseHead;
    private int waiting;
    private int lag;
    private double running;
    private int gathered;
    private double sum;
    private double hz;

    PitchEar(int sampleRate) {
        this.sampleRate = sampleRate;
        stride = Math.max(1, sampleRate / COARSE_RATE);
        hop = Math.max(1, (int) (HOP_SECONDS * sampleRate));
        fine = new float[Integer.highestOneBit((int) (0.05 * sampleRate)) * 2];
        coarse = new float[Integer.highestOneBit((int) (0.05 * sampleRate / stride)) * 2];
        fineMask = fine.length - 1;
        coarseMask = coarse.length - 1;
        window = (int) (WINDOW_SECONDS * sampleRate / stride);
        unlike = new double[(int) (sampleRate / stride / LOWEST_HZ) + 2];
        lagsPerFrame = (unlike.length + hop - 1) / hop;
        lag = unlike.length;
        coarseThen = new float[window + unlike.length + 4];
        fineThen = new float[window * stride + (unlike.length + 2) * stride + 4];
    }

    /** Takes the next sample; true if it has listened again. */
    boolean hear(float sample) {
        fineHead = (fineHead + 1) & fineMask;
        fine[fineHead] = sample;
        sum += sample;
        gathered++;
        if (gathered == stride) {
            coarseHead = (coarseHead + 1) & coarseMask;
            coarse[coarseHead] = Intake.settle((float) (sum / stride));
            gathered = 0;
            sum = 0;
        }
        waiting++;
        if (waiting == hop) {
            waiting = 0;
            begin();
        }
        return goOn();
    }

    private void begin() {
        copy(coarse, coarseMask, coarseHead, coarseThen);
        copy(fine, fineMask, fineHead, fineThen);
        lag = 1;
        running = 0;
        unlike[0] = 1;
    }

    private static void copy(float[] ring, int mask, int newest, float[] line) {
        for (int i = 0; i < line.length; i++) {
            line[i] = ring[(newest - i) & mask];
        }
    }

    /** Compares a few more distances; true after the last of them. */
    private boolean goOn() {
        if (lag == unlike.length) {
            return false;
        }
        int until = Math.min(unlike.length, lag + lagsPerFrame);
        for (; lag < until; lag++) {
            double apart = apart(coarseThen, window, lag);
            running += apart;
            unlike[lag] = running < SILENCE * lag ? 1 : apart * lag / running;
        }
        if (lag == unlike.length) {
            conclude();
            return true;
        }
        return false;
    }

    /** How unlike a sound is to itself at a distance; in four sums, because each waits for itself. */
    private static double apart(float[] line, int frames, int lag) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (int i = 0; i < frames - 3; i += 4) {
            double d = line[i] - line[i + lag];
            double e = line[i + 1] - line[i + 1 + lag];
            double f = line[i + 2] - line[i + 2 + lag];
            double g = line[i + 3] - line[i + 3 + lag];
            first += d * d;
            second += e * e;
            third += f * f;
            fourth += g * g;
        }
        return first + second + third + fourth;
    }

    /** The pitch that was heard last; 0 where there was none. */
    double hz() {
        return hz;
    }

    private void conclude() {
        int clear = clearest();
        hz = clear == 0 ? 0 : sampleRate / refined(clear * stride);
        hz = hz > HIGHEST_HZ * 1.1 ? 0 : hz;
    }

    private int clearest() {
        int shortest = Math.max(2, (int) (sampleRate / stride / HIGHEST_HZ));
        for (int at = shortest; at < unlike.length - 1; at++) {
            if (unlike[at] < CLEAR && unlike[at] <= unlike[at + 1]) {
                return at;
            }
        }
        return 0;
    }

    private double refined(int around) {
        int frames = window * stride;
        int best = Math.max(2, around - stride);
        double least = Double.MAX_VALUE;
        for (int at = best; at <= around + stride; at++) {
            double apart = apart(fineThen, frames, at);
            if (apart < least) {
                least = apart;
                best = at;
            }
        }
        double before = apart(fineThen, frames, best - 1);
        double after = apart(fineThen, frames, best + 1);
        double bend = before - 2 * least + after;
        return best + (bend > 1e-12 ? Math.max(-0.5, Math.min(0.5, 0.5 * (before - after) / bend)) : 0);
    }

    void reset() {
        Arrays.fill(fine, 0);
        Arrays.fill(coarse, 0);
        waiting = 0;
        lag = unlike.length;
        gathered = 0;
        sum = 0;
        hz = 0;
    }
}
