package dev.consort.tui.sheet;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Fader;
import java.util.List;

/** Draws the columns of a page. */
final class SheetPainter {
    private static final int BAR = 16;
    private static final int LONGEST_NAME = 24;
    private static final int VALUE = 13;
    private static final int LEAST_PICTURE = 8;
    private static final int MOST_PICTURE = 26;

    private final Fader fader;

    SheetPainter(Glyphs glyphs) {
        this.fader = new Fader(glyphs);
    }

    /** Draws what fits below {@code firstLine}; the row {@code selected} stands out. */
    void draw(Canvas canvas, Page page, int firstLine, int selected) {
        for (int i = 0; i < page.columns().size(); i++) {
            int room = page.width() - (i + 1 < page.columns().size() ? 2 : 0);
            column(canvas.region(i * page.width(), 0, room, canvas.height()), page, i, firstLine, selected);
        }
    }

    private void column(Canvas canvas, Page page, int column, int firstLine, int selected) {
        List<Page.Line> lines = page.columns().get(column);
        int names = names(canvas, page);
        for (int y = 0; y < canvas.height() && firstLine + y < lines.size(); y++) {
            Page.Line line = lines.get(firstLine + y);
            boolean isHeading = line.isHeading() || y == 0 && line.isRow() && line.index() != selected;
            if (isHeading && !line.section().title().isEmpty()) {
                canvas.text(1, y, line.section().title(), Theme.HEADING);
            } else if (line.isRow()) {
                row(canvas, y, line.row(), line.index() == selected, names);
            }
        }
        pictures(canvas, lines, firstLine, names);
    }

    private static int names(Canvas canvas, Page page) {
        int widest = page.columns().stream()
                .flatMap(List::stream)
                .filter(Page.Line::isRow)
                .mapToInt(line -> canvas.widthOf(line.row().name()))
                .max()
                .orElse(0);
        return Math.min(Math.min(LONGEST_NAME, canvas.width() / 2), widest);
    }

    private void row(Canvas canvas, int y, Row row, boolean selected, int names) {
        Style style = selected ? Theme.SELECTED : Theme.TEXT;
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.text(2, y, row.name(), style, names);
        int x = names + 4;
        int bar = Math.min(BAR, canvas.width() - x - VALUE);
        if (!Double.isNaN(row.position()) && bar >= 5) {
            fader.row(canvas, x, y, bar, row.position(), Theme.STRONG);
            x += bar + 1;
        }
        canvas.text(x, y, row.value(), selected ? Theme.STRONG : Theme.FAINT);
    }

    /** Draws the pictures of the sections whose rows are all in sight. */
    private static void pictures(Canvas canvas, List<Page.Line> lines, int firstLine, int names) {
        int x = names + 4 + BAR + 1 + VALUE;
        int wide = Math.min(MOST_PICTURE, canvas.width() - x);
        for (int i = firstLine; i < lines.size() && wide >= LEAST_PICTURE; i++) {
            Page.Line line = lines.get(i);
            int high = line.section().rows().size();
            boolean begins = line.isRow() && line.row() == line.section().rows().get(0);
            if (begins && line.section().picture() != null && i - firstLine + high <= canvas.height()) {
                line.section().picture().draw(canvas.region(x, i - firstLine, wide, high));
            }
        }
    }
}
