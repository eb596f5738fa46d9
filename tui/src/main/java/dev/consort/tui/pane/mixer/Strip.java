package dev.consort.tui.pane.mixer;

import dev.consort.tui.pane.Holder;

/**
 * What one strip shows.
 *
 * @param pan NaN where there is none
 */
record Strip(
        String number,
        String name,
        Holder holder,
        boolean selected,
        double level,
        double pan,
        boolean mute,
        boolean solo,
        double peakLeft,
        double peakRight) {

    static Strip ofMaster(Holder holder, boolean selected, double level, boolean mute, double left, double right) {
        return new Strip("", "Master", holder, selected, level, Double.NaN, mute, false, left, right);
    }

    boolean isMaster() {
        return Double.isNaN(pan);
    }

    /** {@code "L20"}, {@code "C"}, {@code "R45"}. */
    String panText() {
        long percent = Math.round(Math.abs(pan) * 100);
        return percent == 0 ? "C" : (pan < 0 ? "L" : "R") + percent;
    }
}
