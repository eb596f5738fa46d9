package dev.consort.tui.pane.status;

import java.util.Locale;

/** Amounts as people read them. */
final class Amounts {
    private static final int KILO = 1000;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int DAY = 86_400;

    private Amounts() {}

    /** Bytes a second, for example {@code "1.5 kB/s"}. */
    static String rate(long bytes) {
        if (bytes < KILO) {
            return bytes + " B/s";
        }
        boolean isMega = bytes >= KILO * KILO;
        double number = bytes / (isMega ? 1e6 : 1e3);
        return String.format(Locale.ROOT, "%.1f %s", number, isMega ? "MB/s" : "kB/s");
    }

    /** How long, in the two units that matter, for example {@code "2 h 5 min"}. */
    static String span(long seconds) {
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < HOUR) {
            return seconds / MINUTE + " min " + seconds % MINUTE + " s";
        }
        return seconds < DAY
                ? seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min"
                : seconds / DAY + " d " + seconds % DAY / HOUR + " h";
    }

    /** A share, 0–1, in percent. */
    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
