package dev.consort.tui.sheet;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.widget.ScrollWindow;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Sections of rows, one of which is selected. Wide canvases show them in several columns; the heading of the section that one
 * looks at stays in sight.
 */
public final class Sheet {
    private final Supplier<List<Section>> sections;
    private final SheetPainter painter;
    private Page page = new Page(List.of(), 1);
    private int firstLine;
    private int selected;
    private String identity = "";

    /** @param sections the rows as they are now; asked for whenever they are drawn or used */
    public Sheet(Glyphs glyphs, Supplier<List<Section>> sections) {
        this.sections = sections;
        this.painter = new SheetPainter(glyphs);
    }

    /** The selected row, or null if there is none. */
    public Row selectedRow() {
        List<Page.Line> rows = rows();
        return rows.isEmpty() ? null : rows.get(selected()).row();
    }

    /** Selects the row at a place; the ends hold. */
    public void select(int index) {
        List<Page.Line> rows = rows();
        selected = Math.max(0, Math.min(rows.size() - 1, index));
        identity = rows.isEmpty() ? "" : rows.get(selected).identity();
    }

    /** Selects the first row that fits; answers whether there is one. */
    public boolean select(Predicate<Row> wanted) {
        Page.Line found = rows().stream()
                .filter(line -> wanted.test(line.row()))
                .findFirst()
                .orElse(null);
        if (found != null) {
            select(found.index());
        }
        return found != null;
    }

    /** The place of the selected row. It follows the row when others come and go, and stays where that row is gone. */
    public int selected() {
        List<Page.Line> rows = rows();
        boolean moved =
                selected >= rows.size() || !rows.get(selected).identity().equals(identity);
        if (moved && !identity.isEmpty()) {
            rows.stream()
                    .filter(line -> line.identity().equals(identity))
                    .findFirst()
                    .ifPresent(line -> selected = line.index());
        }
        select(selected);
        return selected;
    }

    /** Does what a key asks for; false if it is no key of a sheet. */
    public boolean perform(KeyCommand command) {
        return command instanceof SheetKey key && perform(key);
    }

    private boolean perform(SheetKey key) {
        int at = selected();
        switch (key) {
            case ROW_UP -> select(at - 1);
            case ROW_DOWN -> select(at + 1);
            case FIRST_ROW -> select(0);
            case LAST_ROW -> select(Integer.MAX_VALUE);
            case SECTION_UP -> select(sectionBefore());
            case SECTION_DOWN -> select(sectionAfter());
            default -> use(key, selectedRow());
        }
        return true;
    }

    private static void use(SheetKey key, Row row) {
        if (row == null) {
            return;
        }
        switch (key) {
            case TURN_UP -> row.turn(new Turn(true, Turn.Size.SMALL));
            case TURN_DOWN -> row.turn(new Turn(false, Turn.Size.SMALL));
            case TURN_UP_BIG -> row.turn(new Turn(true, Turn.Size.BIG));
            case TURN_DOWN_BIG -> row.turn(new Turn(false, Turn.Size.BIG));
            case TURN_UP_FINE -> row.turn(new Turn(true, Turn.Size.FINE));
            case TURN_DOWN_FINE -> row.turn(new Turn(false, Turn.Size.FINE));
            case ENTER_VALUE -> row.enter();
            case DEFAULT_VALUE -> row.reset();
            default -> {}
        }
    }

    private int sectionBefore() {
        int begin = 0;
        int before = 0;
        for (Section section : sections.get()) {
            if (begin >= selected) {
                break;
            }
            before = begin;
            begin += section.rows().size();
        }
        return before;
    }

    private int sectionAfter() {
        int begin = 0;
        for (Section section : sections.get()) {
            if (begin > selected) {
                return begin;
            }
            begin += section.rows().size();
        }
        return begin;
    }

    private List<Page.Line> rows() {
        return Page.Line.of(sections.get()).stream()
                .flatMap(List::stream)
                .filter(Page.Line::isRow)
                .toList();
    }

    /** Takes what the mouse does: a click selects, a second one enters, the wheel moves on, with Shift it turns. */
    public boolean point(Pointer pointer) {
        switch (pointer.gesture()) {
            case WHEEL_UP, WHEEL_DOWN -> wheel(pointer);
            case PRESS -> click(pointer.x(), pointer.y());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void wheel(Pointer pointer) {
        boolean up = pointer.gesture() == Pointer.Gesture.WHEEL_UP;
        if (pointer.shift()) {
            perform(up ? SheetKey.TURN_UP : SheetKey.TURN_DOWN);
        } else {
            perform(up ? SheetKey.ROW_UP : SheetKey.ROW_DOWN);
        }
    }

    private void click(int x, int y) {
        Page.Line line = page.at(x, firstLine + y);
        if (line != null && line.isRow()) {
            if (line.index() == selected()) {
                line.row().enter();
            } else {
                select(line.index());
            }
        }
    }

    /** Draws what fits, the selected row in sight. */
    public void draw(Canvas canvas) {
        int current = selected();
        page = Page.of(Page.Line.of(sections.get()), canvas.width(), canvas.height());
        firstLine = ScrollWindow.first(page.lineOf(current), page.height(), canvas.height());
        painter.draw(canvas, page, firstLine, current);
    }
}
