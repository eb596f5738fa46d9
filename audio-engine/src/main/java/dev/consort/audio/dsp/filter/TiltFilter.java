package dev.consort.audio.dsp.filter;

import dev.consort.audio.dsp.StereoSignal;

/**
 * Lifts what is above a frequency as much as it lowers what is below, or the other way round; both sides. For the audio
 * thread.
 *
 * <p>One pole, split into lows and highs by the topology-preserving transform (Zavalishin, "The Art of VA Filter Design",
 * 2012, chapter 3); the pole stands where the gain at the frequency itself is 1.
 */
public final class TiltFilter {
    private static final double GLIDE_SECONDS = 0.006;
    private static final double QUIET = 1e-6;

    private final int sampleRate;
    private final Glide pitch;
    private final Glide gain;
    private double left;
    private double right;
    private double pole;
    private boolean fresh = true;

    public TiltFilter(int sampleRate) {
        this.sampleRate = sampleRate;
        pitch = new Glide(sampleRate, GLIDE_SECONDS);
        gain = new Glide(sampleRate, GLIDE_SECONDS);
    }

    /**
     * Filters in place.
     *
     * @param hz the frequency that keeps its level
     * @param decibels of the highs; the lows get as much less
     */
    public void process(double hz, double decibels, StereoSignal signal, int frames) {
        pitch.to(Math.log(hz), frames);
        gain.to(decibels, frames);
        double lift = Math.pow(10, gain.value() / 20);
        double next = pole(Math.exp(pitch.value()), lift);
        pole = fresh ? next : pole;
        fresh = false;
        double step = (next - pole) / frames;
        double before = Math.pow(10, gain.at(-1) / 20);
        double rise = (lift - before) / frames;
        double fall = (1 / lift - 1 / before) / frames;
        double l = left;
        double r = right;
        for (int i = 0; i < frames; i++) {
            double share = pole + step * (i + 1);
            double highs = before + rise * (i + 1);
            double lows = 1 / before + fall * (i + 1);
            double movedLeft = (signal.left[i] - l) * share;
            double movedRight = (signal.right[i] - r) * share;
            double lowLeft = l + movedLeft;
            double lowRight = r + movedRight;
            l = lowLeft + movedLeft;
            r = lowRight + movedRight;
            signal.left[i] = (float) (lowLeft * lows + (signal.left[i] - lowLeft) * highs);
            signal.right[i] = (float) (lowRight * lows + (signal.right[i] - lowRight) * highs);
        }
        pole = next;
        left = Intake.settle(l);
        right = Intake.settle(r);
    }

    private double pole(double hz, double lift) {
        double warped = lift * Math.tan(Math.PI * Math.min(hz, 0.47 * sampleRate) / sampleRate);
        return warped / (1 + warped);
    }

    /** Forgets what it heard; what it is told next is reached at once. */
    public void reset() {
        left = 0;
        right = 0;
        pitch.reset();
        gain.reset();
        fresh = true;
    }

    /** Whether silence in would now be silence out. */
    public boolean isQuiet() {
        return Math.abs(left) + Math.abs(right) < QUIET;
    }
}
