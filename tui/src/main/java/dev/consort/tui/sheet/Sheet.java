package dev.consort.tui.sheet;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Fader;
import dev.consort.tui.widget.ScrollWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Sections of rows, one of which is selected. */
public final class Sheet {
    private static final int BAR = 16;
    private static final int LONGEST_NAME = 24;
    private static final int VALUE = 12;

    private record Line(String heading, Row row, int index) {}

    private final Supplier<List<Section>> sections;
    private final Fader fader;
    private int selected;
    private int firstRow;

    /** @param sections the rows as they are now; asked for whenever they are drawn or used */
    public Sheet(Glyphs glyphs, Supplier<List<Section>> sections) {
        this.sections = sections;
        this.fader = new Fader(glyphs);
    }

    /** The selected row, or null if there is none. */
    public Row selectedRow() {
        List<Row> rows = rows();
        return rows.isEmpty() ? null : rows.get(at(rows.size()));
    }

    /** Selects the row at a place; the ends hold. */
    public void select(int index) {
        selected = Math.max(0, index);
    }

    /** The place of the selected row. */
    public int selected() {
        return at(rows().size());
    }

    /** Does what a key asks for; false if it is no key of a sheet. */
    public boolean perform(KeyCommand command) {
        return command instanceof SheetKey key && perform(key);
    }

    private boolean perform(SheetKey key) {
        int rows = rows().size();
        switch (key) {
            case ROW_UP -> select(at(rows) - 1);
            case ROW_DOWN -> select(at(rows) + 1);
            case FIRST_ROW -> select(0);
            case LAST_ROW -> select(rows - 1);
            case SECTION_UP -> select(sectionBefore());
            case SECTION_DOWN -> select(sectionAfter());
            default -> use(key, selectedRow());
        }
        selected = at(rows());
        return true;
    }

    private int at(List<Row> rows) {
        return at(rows.size());
    }

    private int at(int rows) {
        return Math.max(0, Math.min(rows - 1, selected));
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

    private List<Row> rows() {
        return sections.get().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    /** Takes what the mouse does: a click selects, a second one enters, the wheel moves on, with Shift it turns. */
    public boolean point(Pointer pointer) {
        switch (pointer.gesture()) {
            case WHEEL_UP, WHEEL_DOWN -> wheel(pointer);
            case PRESS -> click(pointer.y());
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

    private void click(int y) {
        List<Line> lines = lines();
        int line = firstRow + y;
        if (line >= lines.size() || lines.get(line).row == null) {
            return;
        }
        if (lines.get(line).index == selected) {
            lines.get(line).row.enter();
        }
        select(lines.get(line).index);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int index = 0;
        for (Section section : sections.get()) {
            if (!section.title().isEmpty()) {
                lines.add(new Line(section.title(), null, -1));
            }
            for (Row row : section.rows()) {
                lines.add(new Line("", row, index++));
            }
        }
        return lines;
    }

    /** Draws what fits, the selected row in sight. */
    public void draw(Canvas canvas) {
        List<Line> lines = lines();
        int current = selected();
        int row = 0;
        while (row < lines.size() && lines.get(row).index != current) {
            row++;
        }
        firstRow = ScrollWindow.first(row, lines.size(), canvas.height());
        int names = names(canvas, lines);
        for (int y = 0; y < canvas.height() && firstRow + y < lines.size(); y++) {
            Line line = lines.get(firstRow + y);
            if (line.row == null) {
                canvas.text(1, y, line.heading, Theme.HEADING);
            } else {
                row(canvas, y, line.row, line.index == current, names);
            }
        }
    }

    private static int names(Canvas canvas, List<Line> lines) {
        int widest = lines.stream()
                .filter(line -> line.row != null)
                .mapToInt(line -> canvas.widthOf(line.row.name()))
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
}
