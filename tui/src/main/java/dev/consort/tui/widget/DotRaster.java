package dev.consort.tui.widget;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;

/** Places finer than cells, each of them lit or not: two across and four up a cell in Braille, fewer without. */
final class DotRaster {
    /** The bits of Unicode's chart of Braille patterns, from the lowest dot up. */
    private static final int[] LEFT = {0x40, 0x04, 0x02, 0x01};

    private static final int[] RIGHT = {0x80, 0x20, 0x10, 0x08};

    private final Glyphs glyphs;
    private final int width;
    private final int height;
    private final int up;
    private final int[] cells;

    DotRaster(Glyphs glyphs, int width, int height) {
        this.glyphs = glyphs;
        this.width = width;
        this.height = height;
        this.up = isDotted() ? LEFT.length : glyphs.points().length() - 1;
        this.cells = new int[width * height];
    }

    /** Places across a cell. */
    static int across(Glyphs glyphs) {
        return glyphs.dots() == 0 ? 1 : 2;
    }

    boolean isDotted() {
        return glyphs.dots() != 0;
    }

    int columns() {
        return height == 0 ? 0 : width * across(glyphs);
    }

    int rows() {
        return height * up;
    }

    /** The row, from 0 at the bottom, of a value between 0 and 1; -1 for NaN. */
    int row(double value) {
        return Double.isNaN(value) ? -1 : (int) Math.round(value * (rows() - 1));
    }

    /** Lights a part of a column, both ends included. */
    void fill(int column, int from, int to) {
        for (int row = from; row <= to; row++) {
            int across = across(glyphs);
            int cell = (height - 1 - row / up) * width + column / across;
            cells[cell] |= isDotted() ? (column % across == 0 ? LEFT : RIGHT)[row % up] : 1 << row % up;
        }
    }

    void draw(Canvas canvas, Style style) {
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] != 0) {
                canvas.cell(cell % width, cell / width, glyph(cells[cell]), style);
            }
        }
    }

    private int glyph(int lit) {
        if (isDotted()) {
            return glyphs.dots() + lit;
        }
        return Integer.bitCount(lit) > 1
                ? glyphs.points().charAt(up)
                : glyphs.points().charAt(Integer.numberOfTrailingZeros(lit));
    }
}
