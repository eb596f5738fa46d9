package dev.consort.tui.widget;

/** Which part of a long list is seen. */
public final class ScrollWindow {
    private ScrollWindow() {}

    /** The first row shown, so that the selected one is among {@code rows} and in the middle where possible. */
    public static int first(int selected, int count, int rows) {
        return Math.max(0, Math.min(selected - rows / 2, count - rows));
    }
}
