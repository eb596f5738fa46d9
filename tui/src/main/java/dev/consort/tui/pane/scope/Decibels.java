package dev.consort.tui.pane.scope;

import java.util.Locale;

/** Loudness in decibels below full scale, as it is written and drawn. */
final class Decibels {
    private static final double SILENCE = -100;

    private Decibels() {}

    /** Of a level where 1 is full scale. */
    static double of(double level) {
        return level > 0 ? 20 * Math.log10(level) : Double.NEGATIVE_INFINITY;
    }

    static String text(double decibels) {
        return decibels < SILENCE ? "silent" : String.format(Locale.ROOT, "%+.1f dB", decibels);
    }

    /** Where it lies between a floor and 0, as 0–1. */
    static double share(double decibels, double floor) {
        return Math.max(0, Math.min(1, 1 - decibels / floor));
    }
}
