package dev.consort.audio.dsp.level;

/**
 * Turns down before a peak comes, and up again behind it. It sees the sound {@link #delay} frames before it is heard,
 * and answers gains that are low enough for every peak when its turn comes. For the audio thread.
 *
 * <p>Highest peak of a window, hold, recovery, and two means in a row for an attack without corners: after Hämäläinen,
 * "Smoothing of the Control Signal Without Clipped Output in Digital Peak Limiters" (2002).
 */
public final class LookAheadGain {
    private static final double NEAR = 1 - 1e-9;

    private final SlidingPeak peaks;
    private final MovingMean once;
    private final MovingMean twice;
    private double gain = 1;

    /**
     * A gain of 1.
     *
     * @param look how far it looks ahead, in seconds
     * @param hold how long it stays down before it recovers, in seconds: at least half a period of the lowest tone, or
     *     it will follow the wave itself and distort
     */
    public LookAheadGain(double look, double hold, int sampleRate) {
        int half = Math.max(1, (int) Math.rint(look * sampleRate / 2));
        once = new MovingMean(half + 1);
        twice = new MovingMean(half + 1);
        peaks = new SlidingPeak(delay() + 1 + (int) (hold * sampleRate));
    }

    /** Whether everything that it has seen may pass as it is, so that it need not see what is below the threshold. */
    public boolean isOpen(double threshold) {
        return gain == 1 && once.isOne() && twice.isOne() && peaks.highest() <= threshold;
    }

    /** By how many frames the sound must be delayed. */
    public int delay() {
        return once.length() + twice.length() - 2;
    }

    /**
     * Takes in the peak of a frame and answers the gain for the frame {@link #delay} before it.
     *
     * @param threshold the level from which on it turns down gently; at or above the ceiling it does so only there
     * @param ceiling the level that no frame passes
     * @param recovery the share of the way back to 1 that it goes in a frame
     */
    public double next(double peak, double threshold, double ceiling, double recovery) {
        double highest = peaks.next(peak);
        double allowed = highest <= 0 ? 1 : Math.min(1, level(highest, threshold, ceiling) / highest);
        gain = allowed < gain ? allowed : gain + (allowed - gain) * recovery;
        gain = gain > NEAR ? 1 : gain;
        return twice.next(once.next(gain));
    }

    /** Where a peak may go: as it is below the threshold; above, on a curve that begins straight and ends level. */
    private static double level(double peak, double threshold, double ceiling) {
        double room = ceiling - threshold;
        double over = peak - threshold;
        if (room <= 0) {
            return ceiling;
        }
        return over <= 0 ? peak : threshold + room * over / (room + over);
    }

    /** Forgets every peak. */
    public void reset() {
        peaks.reset();
        once.reset();
        twice.reset();
        gain = 1;
    }
}
