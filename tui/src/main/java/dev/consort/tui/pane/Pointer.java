package dev.consort.tui.pane;

/**
 * What the mouse does over a view.
 *
 * @param x column, from the view's left edge
 * @param y row, from the view's upper edge
 * @param shift whether Shift is held
 */
public record Pointer(Gesture gesture, int x, int y, boolean shift) {
    /** What a mouse can do. */
    public enum Gesture {
        PRESS,
        DRAG,
        RELEASE,
        WHEEL_UP,
        WHEEL_DOWN
    }

    public boolean isPress() {
        return gesture == Gesture.PRESS;
    }
}
