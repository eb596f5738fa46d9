package dev.consort.tui.canvas;

import java.util.Arrays;

/** A screenful of cells. A wide character fills its own cell and the next, which then holds {@link #COVERED}. */
public final class CellGrid {
    /** The glyph of a cell that the wide character to its left covers. */
    public static final int COVERED = 0;

    private final int width;
    private final int height;
    private final int[] glyphs;
    private final Style[] styles;

    public CellGrid(int width, int height) {
        this.width = width;
        this.height = height;
        this.glyphs = new int[width * height];
        this.styles = new Style[width * height];
        clear();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int glyph(int x, int y) {
        return glyphs[y * width + x];
    }

    public Style style(int x, int y) {
        return styles[y * width + x];
    }

    public void clear() {
        Arrays.fill(glyphs, ' ');
        Arrays.fill(styles, Style.PLAIN);
    }

    void restyle(int x, int y, Style style) {
        styles[y * width + x] = style;
    }

    /** Sets one cell; half of a wide character that is cut through becomes a space. */
    void put(int x, int y, int glyph, Style style) {
        int at = y * width + x;
        if (glyphs[at] == COVERED && glyph != COVERED && x > 0) {
            glyphs[at - 1] = ' ';
        }
        if (x + 1 < width && glyphs[at + 1] == COVERED) {
            glyphs[at + 1] = ' ';
        }
        glyphs[at] = glyph;
        styles[at] = style;
    }

    /** Whether this cell looks the same in both grids, which are of one size. */
    public boolean sameCell(CellGrid other, int x, int y) {
        int at = y * width + x;
        return glyphs[at] == other.glyphs[at] && styles[at].equals(other.styles[at]);
    }

    /** The characters of a row without trailing spaces. */
    public String row(int y) {
        StringBuilder text = new StringBuilder();
        for (int x = 0; x < width; x++) {
            if (glyph(x, y) != COVERED) {
                text.appendCodePoint(glyph(x, y));
            }
        }
        return text.toString().stripTrailing();
    }
}
