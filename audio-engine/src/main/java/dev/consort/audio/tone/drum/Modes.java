package dev.consort.audio.tone.drum;

import java.util.Arrays;

/**
 * The ways in which a solid thing or a stretched skin rings. Arrays of one length, only read.
 *
 * <p>Ratios of an ideal skin and of a free bar: Fletcher and Rossing, "The Physics of Musical Instruments" (1998),
 * chapters 3 and 2; of the machine's cowbell: Werner, Abel and Smith, "More Cowbell: a Physically-Informed,
 * Circuit-Bendable, Digital Model of the TR-808 Cowbell" (2014). The others are by ear.
 *
 * @param ratios frequencies as multiples of the lowest
 * @param gains levels; together 1
 * @param spans how long each rings, as a share of the lowest
 */
record Modes(double[] ratios, double[] gains, double[] spans) {
    /** The most ways in which anything rings. */
    static final int MOST = 24;

    static final Modes ROUND = of(new double[] {1}, 0, 0);
    static final Modes HEAD = of(new double[] {1, 1.594, 2.136, 2.296, 2.653, 2.918}, 1.9, 1.1);
    static final Modes HAND_HEAD = of(new double[] {1, 1.58, 2.04, 2.55, 3.02}, 1.6, 0.9);
    static final Modes SHELL = of(new double[] {1, 1.79, 2.63}, 0.9, 0.7);
    static final Modes BAR = of(new double[] {1, 2.756, 5.404}, 1.2, 1.0);
    static final Modes BLOCK = of(new double[] {1, 1.47, 2.42, 3.55}, 1.3, 0.8);
    static final Modes STICK = of(new double[] {1, 1.62, 2.71, 3.83}, 0.5, 0.5);
    static final Modes COWBELL = of(new double[] {1, 1.481, 2.09, 3, 4.443, 5, 7.405}, 0.9, 0.4);
    static final Modes AGOGO = of(new double[] {1, 1.004, 2.61, 3.94, 5.63}, 1.0, 0.6);
    static final Modes TRIANGLE = of(new double[] {1, 1.003, 1.63, 2.24, 2.91, 2.918, 3.77, 4.46, 5.21}, 0.3, 0.3);
    static final Modes BELL = of(new double[] {1, 1.502, 2.26, 2.95, 3.71, 4.58, 5.66, 7.02, 8.31}, 0.7, 0.5);
    static final Modes JINGLE = plate(12, 0.23, 0.1);
    static final Modes PLATE = plate(MOST, 0.79, 0.35);
    static final Modes CHINA = plate(MOST, 0.53, 0.2);

    /** A pea in a whistle turns its tone on and off: one tone with two beside it, like any that swells and fades. */
    static final Modes WHISTLE =
            new Modes(new double[] {0.9866, 1, 1.0134, 2}, new double[] {.24, .5, .24, .02}, ones(4));

    /** What rubs rings at every multiple. */
    static final Modes RUBBED = of(new double[] {1, 2, 3, 4, 5, 6}, 0.8, 0);

    /** Higher modes are weaker and shorter by powers of their ratio. */
    private static Modes of(double[] ratios, double weaker, double shorter) {
        double[] gains = new double[ratios.length];
        double[] spans = new double[ratios.length];
        double all = 0;
        for (int i = 0; i < ratios.length; i++) {
            gains[i] = Math.pow(ratios[i], -weaker);
            spans[i] = Math.pow(ratios[i], -shorter);
            all += gains[i];
        }
        for (int i = 0; i < ratios.length; i++) {
            gains[i] /= all;
        }
        return new Modes(ratios, gains, spans);
    }

    /** A plate's modes are about equally far from each other, but at no regular distance. */
    private static Modes plate(int count, double distance, double shorter) {
        double[] ratios = new double[count];
        for (int i = 0; i < count; i++) {
            ratios[i] = 1 + distance * (i + 0.43 * Math.sin(i * i * 2.399));
        }
        return of(ratios, 0.25, shorter);
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    int count() {
        return ratios.length;
    }
}
