package dev.consort.audio.tone.keyboard;

import java.util.Arrays;

/**
 * A struck tine with its tone bar: four damped sines, of which two make the slow and the slower part of the
 * fundamental. For the audio thread.
 *
 * <p>Overtones of a clamped bar, a little higher for the spring that tunes its end: Fletcher and Rossing, "The Physics
 * of Musical Instruments" (1998), section 2.15.
 */
final class Tine {
    private static final double[] RATIOS = {1, 1, 7.11, 20.3};
    private static final double[] SPANS = {1, 0.25, 0.12, 0.03};
    private static final int COUNT = RATIOS.length;
    private static final double SIXTY_DB = Math.log(1000);

    private final int sampleRate;
    private final double[] x = new double[COUNT];
    private final double[] y = new double[COUNT];
    private final double[] cosines = new double[COUNT];
    private final double[] sines = new double[COUNT];
    private double seconds;

    Tine(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /**
     * Strikes it.
     *
     * @param amplitude of the fundamental
     * @param ding of the first overtone, as a share of the fundamental
     * @param lasts seconds in which the fundamental falls by 60 dB
     */
    void strike(double amplitude, double ding, double lasts) {
        seconds = lasts;
        x[0] = 0.62 * amplitude;
        x[1] = 0.38 * amplitude;
        x[2] = amplitude * ding;
        x[3] = amplitude * ding * 0.2;
        Arrays.fill(y, 0);
    }

    /** Sets the fundamental, in Hz. What would be above Nyquist is silent. */
    void tune(double hz) {
        for (int i = 0; i < COUNT; i++) {
            double turn = 2 * Math.PI * hz * RATIOS[i] / sampleRate;
            double fall = Math.exp(-SIXTY_DB / Math.max(1, seconds * SPANS[i] * sampleRate));
            fall = turn < 0.85 * Math.PI ? fall : 0;
            cosines[i] = fall * Math.cos(turn);
            sines[i] = fall * Math.sin(turn);
        }
    }

    /** Where the tip is, frame by frame. */
    void move(double[] out, int frames) {
        Arrays.fill(out, 0, frames, 0);
        for (int k = 0; k < COUNT; k += 2) {
            add(k, k + 1, out, frames);
        }
    }

    /** Two sines at once, because each waits for itself. */
    private void add(int one, int two, double[] out, int frames) {
        double x1 = x[one];
        double y1 = y[one];
        double x2 = x[two];
        double y2 = y[two];
        for (int i = 0; i < frames; i++) {
            double turned1 = x1 * cosines[one] - y1 * sines[one];
            double turned2 = x2 * cosines[two] - y2 * sines[two];
            y1 = x1 * sines[one] + y1 * cosines[one];
            y2 = x2 * sines[two] + y2 * cosines[two];
            x1 = turned1;
            x2 = turned2;
            out[i] += y1 + y2;
        }
        x[one] = x1;
        y[one] = y1;
        x[two] = x2;
        y[two] = y2;
    }
}
