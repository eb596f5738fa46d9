package dev.consort.tui.pane;

/** How far one key press moves a level or a pan. */
public final class Steps {
    private static final double SMALL = 0.02;
    private static final double BIG = 0.1;

    private Steps() {}

    /** A level, 0–1, moved by a small or big step. */
    public static double level(double from, boolean up, boolean big) {
        return moved(from, up, big, 0);
    }

    /** A pan, −1 to 1, moved by a big step. */
    public static double pan(double from, boolean right) {
        return moved(from, right, true, -1);
    }

    private static double moved(double from, boolean up, boolean big, double lowest) {
        double step = big ? BIG : SMALL;
        double hundredths = Math.rint((from + (up ? step : -step)) * 100) / 100;
        return Math.max(lowest, Math.min(1, hundredths));
    }
}
