package dev.consort.tui.pane;

import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.ListKey;
import dev.consort.tui.widget.ScrollWindow;

/** Which row of a list is selected and which part of the list is seen. What is selected and gone gives way to the last. */
public final class ListCursor {
    private int selected;
    private int page = 1;
    private int first;

    /** The selected row of so many; −1 if there is none. */
    public int selected(int count) {
        return Math.min(count - 1, Math.max(0, selected));
    }

    /** Selects a row. */
    public void select(int row) {
        selected = Math.max(0, row);
    }

    /** Does what a key asks for; false if it is no key of a list. */
    public boolean perform(KeyCommand command, int count) {
        if (!(command instanceof ListKey key)) {
            return false;
        }
        int now = selected(count);
        switch (key) {
            case UP -> select(now - 1);
            case DOWN -> select(now + 1);
            case PAGE_UP -> select(now - page);
            case PAGE_DOWN -> select(now + page);
            case TOP -> select(0);
            case BOTTOM -> select(count - 1);
        }
        selected = selected(count);
        return true;
    }

    /** The first row that is shown where there is room for so many; the selected one is among them. */
    public int first(int count, int rows) {
        page = Math.max(1, rows);
        first = ScrollWindow.first(selected(count), count, rows);
        return first;
    }

    /**
     * Takes what the mouse does: a click selects, a second one enters, the wheel moves on.
     *
     * @param top the row of the view on which the list begins
     */
    public boolean point(Pointer pointer, int top, int count, Runnable enter) {
        switch (pointer.gesture()) {
            case WHEEL_UP -> perform(ListKey.UP, count);
            case WHEEL_DOWN -> perform(ListKey.DOWN, count);
            case PRESS -> click(pointer.y() - top, count, enter);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void click(int y, int count, Runnable enter) {
        int row = first + y;
        if (y < 0 || row >= count) {
            return;
        }
        if (row == selected(count)) {
            enter.run();
        }
        select(row);
    }
}
