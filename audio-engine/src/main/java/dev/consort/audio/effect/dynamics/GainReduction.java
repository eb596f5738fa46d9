package dev.consort.audio.effect.dynamics;

/**
 * How much a compressor turns down: in decibels, from the peak level, with a knee of 4 dB around the threshold. The cut
 * has covered two thirds of its way down after the attack, and of its way back after the release.
 *
 * <p>The smooth decoupled detector of Giannoulis, Massberg and Reiss, "Digital Dynamic Range Compressor Design" (2012),
 * on the cut; decided 6000 times a second and drawn in straight lines between.
 */
final class GainReduction {
    private static final double DECIDED_HZ = 6000;
    private static final double KNEE_DB = 4;
    private static final double SILENT = 1e-6;
    private static final double GONE_DB = 1e-9;
    private static final double OPEN_DB = 0.01;
    private static final double DECIBELS = 20 / Math.log(10);

    private final int step;
    private final double stepsPerSecond;
    private double curved;
    private double thresholdDb;
    /** Below the knee nothing is cut. */
    private double lowest;

    private double slope;
    private double attack;
    private double release;
    private double highest;
    private double held;
    private double cut;
    private double gain = 1;
    private double perFrame;
    private int left;

    GainReduction(int sampleRate) {
        step = Math.max(1, (int) Math.rint(sampleRate / DECIDED_HZ));
        stepsPerSecond = (double) sampleRate / step;
        left = step;
    }

    /**
     * Sets the curve.
     *
     * @param threshold peak level, above 0
     * @param ratio decibels in per decibel out, 1 or more
     */
    void curve(double threshold, double ratio) {
        if (threshold != curved) {
            curved = threshold;
            thresholdDb = DECIBELS * Math.log(threshold);
            lowest = threshold * Math.exp(-KNEE_DB / 2 / DECIBELS);
        }
        slope = 1 - 1 / ratio;
    }

    /** Sets attack and release in seconds. */
    void times(double attackSeconds, double releaseSeconds) {
        attack = 1 - Math.exp(-1 / (attackSeconds * stepsPerSecond));
        release = 1 - Math.exp(-1 / (releaseSeconds * stepsPerSecond));
    }

    /** The gain for the next frame, whose peak this is. */
    double next(double peak) {
        highest = Math.max(highest, peak);
        gain += perFrame;
        if (--left == 0) {
            decide();
        }
        return gain;
    }

    private void decide() {
        double wanted = highest <= lowest ? 0 : cutOf(DECIBELS * Math.log(Math.max(SILENT, highest)) - thresholdDb);
        held = Math.max(wanted, held + (wanted - held) * release);
        held = held < GONE_DB ? 0 : held;
        cut += (held - cut) * attack;
        cut = cut < GONE_DB ? 0 : cut;
        double next = cut == 0 ? 1 : Math.exp(-cut / DECIBELS);
        perFrame = (next - gain) / step;
        highest = 0;
        left = step;
    }

    private double cutOf(double over) {
        if (2 * over <= -KNEE_DB) {
            return 0;
        }
        double into = over + KNEE_DB / 2;
        return slope * (2 * over < KNEE_DB ? into * into / (2 * KNEE_DB) : over);
    }

    /** Whether it has let go. */
    boolean isOpen() {
        return cut < OPEN_DB && held < OPEN_DB;
    }

    void reset() {
        highest = 0;
        held = 0;
        cut = 0;
        gain = 1;
        perFrame = 0;
        left = step;
    }
}
