package dev.consort.tui.pane.projects;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.ScrollWindow;
import java.util.ArrayList;
import java.util.List;

/** Draws the list with its headings, and knows what was drawn where. */
final class ShelfPainter {
    private static final int WHEN = 18;

    /** A line of the list: a heading, or the item of that number; −1 for an empty line. */
    private record Line(String heading, int item) {}

    private final Glyphs glyphs;
    private List<Line> lines = List.of();
    private int firstRow;

    ShelfPainter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** The item that was drawn on a row; −1 for none. */
    int itemAt(int y) {
        int line = firstRow + y;
        return line < lines.size() ? lines.get(line).item : -1;
    }

    void draw(Canvas canvas, List<Item> items, int selected) {
        lines = lines(items);
        int row = 0;
        while (lines.get(row).item != selected) {
            row++;
        }
        firstRow = ScrollWindow.first(row, lines.size(), canvas.height());
        for (int y = 0; y < canvas.height() && firstRow + y < lines.size(); y++) {
            Line line = lines.get(firstRow + y);
            if (line.item < 0) {
                canvas.text(1, y, line.heading, Theme.HEADING);
            } else {
                item(canvas, y, items.get(line.item), line.item == selected);
            }
        }
    }

    private static List<Line> lines(List<Item> items) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String heading = items.get(i).heading();
            if (!heading.isEmpty() && i > 0) {
                lines.add(new Line("", -1));
            }
            if (!heading.isEmpty()) {
                lines.add(new Line(heading, -1));
            }
            lines.add(new Line("", i));
        }
        return lines;
    }

    private void item(Canvas canvas, int y, Item item, boolean selected) {
        int name = Math.max(14, Math.min(40, canvas.width() - WHEN - 34));
        Style style = selected ? Theme.SELECTED : Theme.TEXT;
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.cell(1, y, item.mark() ? glyphs.dot() : ' ', Theme.SOLO);
        canvas.text(3, y, item.name(), style, name);
        int x = name + 5;
        canvas.text(x, y, item.when(), Theme.FAINT);
        canvas.text(item.when().isEmpty() ? x : x + WHEN, y, item.detail(), Theme.FAINT);
    }
}
