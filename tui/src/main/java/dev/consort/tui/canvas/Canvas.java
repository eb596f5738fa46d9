package dev.consort.tui.canvas;

import java.util.function.UnaryOperator;

/** A window onto a grid of cells. Coordinates count from its own corner, and nothing is drawn outside of it. */
public final class Canvas {
    private final CellGrid grid;
    private final CharWidth charWidth;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    private Canvas(CellGrid grid, CharWidth charWidth, int left, int top, int width, int height) {
        this.grid = grid;
        this.charWidth = charWidth;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    /** A canvas that covers the whole grid. */
    public static Canvas over(CellGrid grid, CharWidth charWidth) {
        return new Canvas(grid, charWidth, 0, 0, grid.width(), grid.height());
    }

    /** The part of this canvas that lies in the given rectangle. */
    public Canvas region(int x, int y, int wide, int high) {
        int fromX = clamp(x, width);
        int fromY = clamp(y, height);
        int toX = clamp(x + wide, width);
        int toY = clamp(y + high, height);
        return new Canvas(
                grid, charWidth, left + fromX, top + fromY, Math.max(0, toX - fromX), Math.max(0, toY - fromY));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The columns that a text takes. */
    public int widthOf(String text) {
        int columns = 0;
        for (int codePoint : Scrubber.codePoints(text)) {
            columns += charWidth.of(codePoint);
        }
        return columns;
    }

    /** Draws text on one line and answers the column behind it. What does not fit is left out. */
    public int text(int x, int y, String text, Style style) {
        return text(x, y, text, style, width - x);
    }

    /** Draws text in at most {@code room} columns and answers the column behind it. */
    public int text(int x, int y, String text, Style style, int room) {
        int at = x;
        int end = Math.min(width, x + room);
        for (int codePoint : Scrubber.codePoints(text)) {
            int columns = charWidth.of(codePoint);
            if (at + columns > end) {
                break;
            }
            put(at, y, codePoint, columns, style);
            at += columns;
        }
        return at;
    }

    /** Draws text that ends at the right edge. */
    public void textRight(int y, String text, Style style) {
        text(Math.max(0, width - widthOf(text)), y, text, style);
    }

    /** Draws one character that takes one column. */
    public void cell(int x, int y, int codePoint, Style style) {
        put(x, y, codePoint, 1, style);
    }

    /** Fills a row with spaces. */
    public void bar(int y, Style style) {
        for (int x = 0; x < width; x++) {
            put(x, y, ' ', 1, style);
        }
    }

    /** Fills everything with spaces. */
    public void fill(Style style) {
        for (int y = 0; y < height; y++) {
            bar(y, style);
        }
    }

    /** Changes the look of every cell and keeps its character. */
    public void restyle(UnaryOperator<Style> change) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                restyle(x, y, change);
            }
        }
    }

    /** Changes the look of one cell and keeps its character. */
    public void restyle(int x, int y, UnaryOperator<Style> change) {
        if (contains(x, y)) {
            grid.restyle(left + x, top + y, change.apply(grid.style(left + x, top + y)));
        }
    }

    private void put(int x, int y, int codePoint, int columns, Style style) {
        if (columns == 0 || !contains(x, y)) {
            return;
        }
        grid.put(left + x, top + y, codePoint, style);
        if (columns == 2 && contains(x + 1, y)) {
            grid.put(left + x + 1, top + y, CellGrid.COVERED, style);
        }
    }

    private boolean contains(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    private static int clamp(int value, int limit) {
        return Math.max(0, Math.min(value, limit));
    }
}
