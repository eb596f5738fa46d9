package dev.consort.audio.plot;

import java.util.Locale;

/**
 * Where in the picture which moment and which frequency is.
 *
 * @param seconds that the picture is wide
 * @param highest frequency, Hz, at its upper edge
 */
record Axes(double seconds, double highest) {
    static final int WIDTH = 1200;
    static final int HEIGHT = 600;
    static final int LEFT = 84;
    static final int COLUMNS = 1020;
    static final int WAVE_TOP = 40;
    static final int WAVE_ROWS = 130;
    static final int TOP = 186;
    static final int ROWS = 372;

    /** Hz at the lower edge. */
    static final double LOWEST = 20;

    private static final double MOST_HZ = 20_000;
    private static final int MOST_TICKS = 10;
    private static final double[] TENS = {1, 2, 5, 10};

    static Axes of(WavSound sound) {
        return new Axes(sound.seconds(), Math.min(MOST_HZ, sound.sampleRate() / 2.0));
    }

    /** The frequency at the upper edge of a row, counted from {@link #TOP}. */
    double hz(double row) {
        return highest * Math.pow(LOWEST / highest, row / ROWS);
    }

    /** The row of the picture in which a frequency is. */
    int y(double hz) {
        return TOP + (int) Math.round(ROWS * Math.log(hz / highest) / Math.log(LOWEST / highest));
    }

    /** The column of the picture at which a moment is. */
    int x(double second) {
        return LEFT + (int) Math.round(second / seconds * COLUMNS);
    }

    /** Seconds from one mark to the next: 1, 2 or 5 of a power of ten, or whole minutes. */
    double step() {
        double rough = seconds / MOST_TICKS;
        if (rough > 20) {
            double minutes = Math.pow(10, Math.floor(Math.log10(rough / 60)));
            return 60 * Math.max(0.5, nice(rough / 60, minutes));
        }
        return nice(rough, Math.pow(10, Math.floor(Math.log10(rough))));
    }

    private static double nice(double rough, double unit) {
        for (double each : TENS) {
            if (each * unit >= rough) {
                return each * unit;
            }
        }
        return 10 * unit;
    }

    /** A moment in words, as exact as the steps are. */
    String time(double second) {
        if (step() >= 30) {
            long whole = Math.round(second);
            return String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
        }
        int digits = (int) Math.max(0, Math.min(6, Math.ceil(-Math.log10(step()) - 1e-9)));
        return String.format(Locale.ROOT, "%." + digits + "f s", second);
    }

    /** A frequency in words. */
    static String frequency(int hz) {
        return hz < 1000 ? hz + " Hz" : hz / 1000 + " kHz";
    }
}
