package dev.consort.audio.effect.pitch;

import dev.consort.audio.dsp.filter.Intake;
import java.util.Arrays;

/**
 * Hears the pitch of one voice, from 60 Hz to 1.1 kHz, every eight milliseconds. For the audio thread.
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
    private final float[] fine;
    private final float[] coarse;
    private final int fineMask;
    private final int coarseMask;
    private final int window;
    private final double[] unlike;
    private int fineHead;
    private int coarseHead;
    private int waiting;
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
        if (waiting < hop) {
            return false;
        }
        waiting = 0;
        listen();
        return true;
    }

    /** The pitch that was heard last; 0 where there was none. */
    double hz() {
        return hz;
    }

    private void listen() {
        compare();
        int lag = clearest();
        hz = lag == 0 ? 0 : sampleRate / refined(lag * stride);
        hz = hz > HIGHEST_HZ * 1.1 ? 0 : hz;
    }

    /** How unlike the sound is to itself at each distance, over the mean of the shorter ones. */
    private void compare() {
        double running = 0;
        unlike[0] = 1;
        for (int lag = 1; lag < unlike.length; lag++) {
            double apart = 0;
            for (int i = 0; i < window; i++) {
                double d = coarse[(coarseHead - i) & coarseMask] - coarse[(coarseHead - i - lag) & coarseMask];
                apart += d * d;
            }
            running += apart;
            unlike[lag] = running < SILENCE * lag ? 1 : apart * lag / running;
        }
    }

    private int clearest() {
        int shortest = Math.max(2, (int) (sampleRate / stride / HIGHEST_HZ));
        for (int lag = shortest; lag < unlike.length - 1; lag++) {
            if (unlike[lag] < CLEAR && unlike[lag] <= unlike[lag + 1]) {
                return lag;
            }
        }
        return 0;
    }

    private double refined(int around) {
        int best = Math.max(2, around - stride);
        double least = Double.MAX_VALUE;
        for (int lag = best; lag <= around + stride; lag++) {
            double apart = apart(lag);
            if (apart < least) {
                least = apart;
                best = lag;
            }
        }
        double before = apart(best - 1);
        double after = apart(best + 1);
        double bend = before - 2 * least + after;
        return best + (bend > 1e-12 ? Math.max(-0.5, Math.min(0.5, 0.5 * (before - after) / bend)) : 0);
    }

    private double apart(int lag) {
        double total = 0;
        int frames = window * stride;
        for (int i = 0; i < frames; i++) {
            double d = fine[(fineHead - i) & fineMask] - fine[(fineHead - i - lag) & fineMask];
            total += d * d;
        }
        return total;
    }

    void reset() {
        Arrays.fill(fine, 0);
        Arrays.fill(coarse, 0);
        waiting = 0;
        gathered = 0;
        sum = 0;
        hz = 0;
    }
}
