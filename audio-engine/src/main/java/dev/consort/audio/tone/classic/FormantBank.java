package dev.consort.audio.tone.classic;

/**
 * Resonances beside each other, one state for each side. For the audio thread.
 *
 * <p>Two-pole band passes by topology-preserving transform: Zavalishin, "The Art of VA Filter Design" (2012), chapter 4.
 */
final class FormantBank {
    private static final double TINY = 1e-15;

    private final int sampleRate;
    private final double[] gains = new double[Formants.MOST];
    private final double[] a1 = new double[Formants.MOST];
    private final double[] a2 = new double[Formants.MOST];
    private final double[] a3 = new double[Formants.MOST];
    private final double[] leftBand = new double[Formants.MOST];
    private final double[] leftLow = new double[Formants.MOST];
    private final double[] rightBand = new double[Formants.MOST];
    private final double[] rightLow = new double[Formants.MOST];
    private int count;

    FormantBank(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Is silent, and set up for a pitch. */
    void prepare(Formants of, double pitch) {
        count = of.count();
        int set = 0;
        while (set < of.pitches().length - 2 && of.pitches()[set + 1] < pitch) {
            set++;
        }
        int next = Math.min(set + 1, of.pitches().length - 1);
        double way = next == set ? 0 : (pitch - of.pitches()[set]) / (of.pitches()[next] - of.pitches()[set]);
        way = Math.max(0, Math.min(1, way));
        for (int i = 0; i < count; i++) {
            tune(
                    i,
                    between(of.hz(), set, next, i, way),
                    between(of.widths(), set, next, i, way),
                    between(of.decibels(), set, next, i, way));
        }
    }

    private static double between(double[][] sets, int set, int next, int place, double way) {
        return sets[set][place] + way * (sets[next][place] - sets[set][place]);
    }

    private void tune(int i, double hz, double width, double decibels) {
        double g = Math.tan(Math.PI * Math.min(hz, 0.45 * sampleRate) / sampleRate);
        double damping = width / hz;
        a1[i] = 1 / (1 + g * (g + damping));
        a2[i] = g * a1[i];
        a3[i] = g * a2[i];
        gains[i] = hz < 0.45 * sampleRate ? damping * Math.pow(10, decibels / 20) : 0;
        leftBand[i] = 0;
        leftLow[i] = 0;
        rightBand[i] = 0;
        rightLow[i] = 0;
    }

    /** Adds the resonances to what passes them by. */
    void process(double[] left, double[] right, int frames, double dry) {
        for (int frame = 0; frame < frames; frame++) {
            double inLeft = left[frame];
            double inRight = right[frame];
            double sumLeft = dry * inLeft;
            double sumRight = dry * inRight;
            for (int i = 0; i < count; i++) {
                sumLeft += gains[i] * next(i, leftBand, leftLow, inLeft);
                sumRight += gains[i] * next(i, rightBand, rightLow, inRight);
            }
            left[frame] = sumLeft;
            right[frame] = sumRight;
        }
    }

    private double next(int i, double[] bands, double[] lows, double in) {
        double rest = in - lows[i];
        double band = a1[i] * bands[i] + a2[i] * rest;
        double low = lows[i] + a2[i] * bands[i] + a3[i] * rest;
        bands[i] = 2 * band - bands[i];
        lows[i] = 2 * low - lows[i];
        return band;
    }

    /** Rounds dying states, and what is not a number, to zero. */
    void flush() {
        for (int i = 0; i < count; i++) {
            leftBand[i] = flushed(leftBand[i]);
            leftLow[i] = flushed(leftLow[i]);
            rightBand[i] = flushed(rightBand[i]);
            rightLow[i] = flushed(rightLow[i]);
        }
    }

    private static double flushed(double state) {
        return Math.abs(state) >= TINY ? state : 0;
    }
}
