package dev.consort.tui.terminal.cell;

import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.terminal.colour.SgrCode;
import dev.consort.tui.theme.GlyphTier;

/**
 * Writes what takes the terminal from one screenful to the next. Every frame is between the marks of synchronised output
 * (private mode 2026), so that a terminal that knows them never shows half of one.
 */
public final class CellDiff {
    /** Unchanged cells between two changed ones that are cheaper to write again than to jump over. */
    private static final int GAP = 4;

    private static final int UNKNOWN = -1;

    private static final String BEGIN = "\u001b[?2026h";
    private static final String END = "\u001b[0m\u001b[?2026l";

    private final SgrCode codes;
    private final GlyphTier tier;

    public CellDiff(SgrCode codes, GlyphTier tier) {
        this.codes = codes;
        this.tier = tier;
    }

    /** Empty when nothing differs. Without {@code shown}, or in another size, everything is drawn. */
    public String between(CellGrid shown, CellGrid next) {
        boolean all = shown == null || shown.width() != next.width() || shown.height() != next.height();
        Writing writing = new Writing(next);
        CellGrid before = all ? writing.cleared() : shown;
        for (int y = 0; y < next.height(); y++) {
            writing.row(before, y);
        }
        return writing.finished();
    }

    /** One screenful on its way out. */
    private final class Writing {
        private final StringBuilder out = new StringBuilder();
        private final CellGrid next;
        private Style style;
        private int cursorX = UNKNOWN;
        private int cursorY = UNKNOWN;

        Writing(CellGrid next) {
            this.next = next;
        }

        /** Clears the terminal and answers what it then shows; null if that is not certain of any cell. */
        CellGrid cleared() {
            look(Style.PLAIN);
            out.append("\u001b[2J");
            return codes.paintsPaper() ? null : new CellGrid(next.width(), next.height());
        }

        void row(CellGrid before, int y) {
            int written = -1;
            for (int x = 0; x < next.width(); x++) {
                if (before != null && next.sameCell(before, x, y)) {
                    continue;
                }
                int from = written >= 0 && x - written <= GAP ? written : startOf(x, y);
                written = write(from, x, y);
                x = written - 1;
            }
        }

        private int startOf(int x, int y) {
            return next.glyph(x, y) == CellGrid.COVERED && x > 0 ? x - 1 : x;
        }

        /** Writes the cells up to and including {@code to} and answers the column behind them. */
        private int write(int from, int to, int y) {
            int x = from;
            while (x <= to) {
                boolean wide = x + 1 < next.width() && next.glyph(x + 1, y) == CellGrid.COVERED;
                moveTo(x, y);
                look(next.style(x, y));
                glyph(next.glyph(x, y), wide);
                x += wide ? 2 : 1;
            }
            return x;
        }

        private void moveTo(int x, int y) {
            if (x != cursorX || y != cursorY) {
                out.append("\u001b[").append(y + 1).append(';').append(x + 1).append('H');
                cursorX = x;
                cursorY = y;
            }
        }

        private void look(Style wanted) {
            if (!wanted.equals(style)) {
                out.append(style == null ? codes.of(wanted) : codes.between(style, wanted));
                style = wanted;
            }
        }

        private void glyph(int glyph, boolean wide) {
            int columns = wide ? 2 : 1;
            if (tier == GlyphTier.ASCII && glyph > '~') {
                out.append(wide ? "? " : "?");
                cursorX += columns;
            } else if (ColumnWidth.isCertain(glyph)) {
                out.appendCodePoint(Math.max(glyph, ' '));
                cursorX += columns;
            } else {
                uncertain(glyph, columns);
            }
        }

        /** Blanks the place of a character that may turn out narrower, and trusts the cursor no more where it may be wider. */
        private void uncertain(int glyph, int columns) {
            int x = cursorX;
            if (columns > 1) {
                out.append(" ".repeat(columns));
                cursorX = UNKNOWN;
                moveTo(x, cursorY);
            }
            out.appendCodePoint(glyph);
            cursorX = UNKNOWN;
        }

        String finished() {
            return out.length() == 0 ? "" : BEGIN + out.append(END);
        }
    }
}
