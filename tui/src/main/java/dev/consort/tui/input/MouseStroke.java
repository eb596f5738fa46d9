package dev.consort.tui.input;

/**
 * Something done with the mouse.
 *
 * @param button 1 is the left, 2 the middle and 3 the right one; 0 for the wheel
 * @param column of the cell that it was done on, from 0 at the left
 * @param row likewise, from 0 at the top
 */
public record MouseStroke(Kind kind, int button, int column, int row, boolean shift, boolean alt, boolean control) {
    /** What was done. */
    public enum Kind {
        PRESS,
        RELEASE,
        /** Moved with the button held. */
        DRAG,
        WHEEL_UP,
        WHEEL_DOWN
    }
}
