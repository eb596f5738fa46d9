package dev.consort.audio.effect.pitch;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import java.util.Arrays;

/**
 * Reads what was recorded faster or slower than it came, and jumps to where it goes on alike before it runs out: the
 * pitch changes, the time does not. Both sides jump together. For the audio thread.
 *
 * <p>The jump leads to where the sound of the last milliseconds is most like what is being left (least squared difference,
 * first coarsely, then to the part of a sample), with a short cross-fade: Roucos and Wilgus, "High quality time-scale
 * modification for speech" (1985). So a steady tone stays one tone.
 */
final class Splicer {
    /** Room for the four samples of the interpolation. */
    private static final double LEAST_DELAY = 4;

    private static final double FADE_SECONDS = 0.006;
    private static final double SEARCH_SECONDS = 0.02;
    private static final double LIKENESS_SECONDS = 0.012;
    private static final int COARSE_RATE = 12_000;
    private static final float QUIET = 1e-6f;

    private final int sampleRate;
    private final float[] left;
    private final float[] right;
    private final int mask;
    private final int stride;
    private final double likeness;
    private int head;
    private int silent;
    private boolean fresh = true;
    private double ratio = 1;
    private double nextRatio = 1;
    private double approach = 1;
    private double window;
    private double fadeFrames;
    private double delay = LEAST_DELAY;
    private double oldDelay;
    private double fade = 1;

    Splicer(int sampleRate, double longestWindow) {
        this.sampleRate = sampleRate;
        double longest = longestWindow + SEARCH_SECONDS + LIKENESS_SECONDS + 4 * FADE_SECONDS;
        int size = Integer.highestOneBit((int) (longest * sampleRate) + 64) * 2;
        left = new float[size];
        right = new float[size];
        mask = size - 1;
        stride = Math.max(1, sampleRate / COARSE_RATE);
        likeness = LIKENESS_SECONDS * sampleRate;
        silent = size;
        window(longestWindow);
    }

    /** How far the reading may fall behind, or catch up, between two jumps. */
    void window(double seconds) {
        window = seconds * sampleRate;
        fadeFrames = Math.max(2, Math.min(FADE_SECONDS * sampleRate, window / 4));
    }

    /**
     * Sets the pitch.
     *
     * @param times of the original's, 0.25–4
     * @param share of the way there that each frame makes
     */
    void aim(double times, double share) {
        nextRatio = times;
        approach = share;
    }

    /** Replaces one frame. */
    void next(StereoSignal signal, int frame) {
        write(signal.left[frame], signal.right[frame]);
        ratio = fresh ? nextRatio : ratio + (nextRatio - ratio) * approach;
        fresh = false;
        delay += 1 - ratio;
        oldDelay += 1 - ratio;
        fade = Math.min(1, fade + 1 / fadeFrames);
        if (fade == 1) {
            keepInside();
        }
        double l = read(left, delay);
        double r = read(right, delay);
        if (fade < 1) {
            double share = fade * fade * (3 - 2 * fade);
            double was = Math.max(LEAST_DELAY, oldDelay);
            l = l * share + read(left, was) * (1 - share);
            r = r * share + read(right, was) * (1 - share);
        }
        signal.left[frame] = (float) l;
        signal.right[frame] = (float) r;
    }

    private void write(float l, float r) {
        head = (head + 1) & mask;
        left[head] = Intake.settle(l);
        right[head] = Intake.settle(r);
        silent = Math.max(Math.abs(l), Math.abs(r)) < QUIET ? Math.min(silent + 1, mask + 1) : 0;
    }

    private void keepInside() {
        double lowest = LEAST_DELAY + fadeFrames * Math.max(0, ratio - 1);
        double highest = lowest + window;
        double search = Math.min(SEARCH_SECONDS * sampleRate, window * 0.6);
        if (delay < lowest && ratio > 1) {
            jump(highest - search, search);
        } else if (delay > highest && ratio <= 1) {
            jump(lowest, search);
        }
        delay = Math.max(LEAST_DELAY, Math.min(delay, mask - likeness - 8));
    }

    private void jump(double from, double search) {
        oldDelay = delay;
        fade = 0;
        int base = (int) delay;
        int first = (int) Math.ceil(from) - base;
        int best = nearest(base, first, first + (int) search, stride);
        best = nearest(base, Math.max(best - stride, first), best + stride, 1);
        delay += best + between(base, best);
    }

    /** The distance of the jump after which the sound goes on most alike. */
    private int nearest(int base, int first, int last, int step) {
        int best = first;
        double least = Double.MAX_VALUE;
        for (int shift = first; shift <= last; shift += step) {
            double unlike = unlike(base, shift);
            if (unlike < least) {
                least = unlike;
                best = shift;
            }
        }
        return best;
    }

    private double unlike(int base, int shift) {
        double sum = 0;
        int at = head - base;
        for (int i = 0; i < likeness; i += stride) {
            int here = (at - i) & mask;
            int there = (at - i - shift) & mask;
            double apart = left[here] + right[here] - left[there] - right[there];
            sum += apart * apart;
        }
        return sum;
    }

    /** The part of a sample by which the least is off, along the parabola through three. */
    private double between(int base, int shift) {
        double before = unlike(base, shift - 1);
        double at = unlike(base, shift);
        double after = unlike(base, shift + 1);
        double bend = before - 2 * at + after;
        return bend > 1e-12 ? Math.max(-0.5, Math.min(0.5, 0.5 * (before - after) / bend)) : 0;
    }

    /** Along the cubic through four samples (Lagrange). */
    private double read(float[] line, double behind) {
        int whole = (int) behind;
        double x = behind - whole;
        int at = head - whole;
        double newer = line[(at + 1) & mask];
        double near = line[at & mask];
        double far = line[(at - 1) & mask];
        double older = line[(at - 2) & mask];
        double below = x * (x - 1);
        double above = (x + 1) * (x - 2);
        return below * ((x + 1) * older - (x - 2) * newer) / 6 + above * ((x - 1) * near - x * far) / 2;
    }

    void reset() {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        silent = mask + 1;
        delay = LEAST_DELAY;
        fade = 1;
        fresh = true;
    }

    boolean isQuiet() {
        // A jump may still lead back by a whole window.
        return silent > Math.max(Math.max(delay, oldDelay), window + 2 * fadeFrames) + 8;
    }
}
