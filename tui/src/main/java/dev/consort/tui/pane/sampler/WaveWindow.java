package dev.consort.tui.pane.sampler;

/** Which part of the recording is seen, and the cursor in it. Places are shares of the recording's length, 0–1. */
final class WaveWindow {
    private static final int CLOSEST = 64;
    private static final int BIG = 8;

    private int zoom = 1;
    private double from;
    private double cursor;
    private int columns = 64;

    double cursor() {
        return cursor;
    }

    double from() {
        return from;
    }

    /** The part that is seen. */
    double length() {
        return 1.0 / zoom;
    }

    int zoom() {
        return zoom;
    }

    /** The part that one column shows. */
    double step() {
        return length() / columns;
    }

    /** It is drawn so many columns wide. */
    void width(int drawn) {
        columns = Math.max(1, drawn);
    }

    /** The column of a place; outside of 0 to the width where it is not seen. */
    int column(double place) {
        return (int) Math.floor((place - from) / step() + 1e-9);
    }

    /** The place where a column begins. */
    double place(int column) {
        return from + column * step();
    }

    void move(boolean right, boolean big) {
        cursorTo(cursor + (right ? 1 : -1) * (big ? BIG : 1) * step());
    }

    /** Puts the cursor somewhere; what is seen follows it. */
    void cursorTo(double place) {
        cursor = Math.max(0, Math.min(1, place));
        if (cursor < from || cursor > from + length()) {
            from = cursor - length() / 2;
        }
        from = Math.max(0, Math.min(1 - length(), from));
    }

    /** Twice as near, or half; the cursor stays where it is on the screen as far as it can. */
    void zoom(boolean in) {
        double share = (cursor - from) / length();
        zoom = Math.max(1, Math.min(CLOSEST, in ? zoom * 2 : zoom / 2));
        from = Math.max(0, Math.min(1 - length(), cursor - share * length()));
    }
}
