package dev.consort.tui.chooser;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.Key;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.ScrollWindow;
import dev.consort.tui.widget.TextField;
import java.util.ArrayList;
import java.util.List;

/** A list from which one is chosen. Letters search in it; the arrows move, Enter takes, Esc leaves. */
public final class Chooser {
    private static final int PAGE = 10;
    private static final int ABOVE = 2;

    private record Line(String heading, Choice choice) {}

    private final Choices choices;
    private final TextField typed = new TextField("");
    private List<Choice> found;
    private int selected;
    private int firstRow;
    private boolean open = true;

    public Chooser(Choices choices) {
        this.choices = choices;
        found = choices.all();
        selected = Math.max(0, Math.min(found.size() - 1, choices.selected()));
    }

    /** Whether it is still to be chosen. */
    public boolean isOpen() {
        return open;
    }

    /** Takes a key. */
    public void press(KeyStroke key) {
        if (key.key() == Key.ESCAPE || key.equals(KeyStroke.control('c'))) {
            open = false;
        } else if (key.key() == Key.ENTER) {
            take(selected);
        } else if (!move(key) && typed.edit(key)) {
            search();
        }
    }

    /** A text was pasted into the search. */
    public void paste(String text) {
        typed.insert(text);
        search();
    }

    private void search() {
        found = Search.in(choices.all(), typed.text());
        selected = 0;
    }

    private boolean move(KeyStroke key) {
        int by =
                switch (key.key()) {
                    case UP -> -1;
                    case DOWN, TAB -> key.shift() ? -1 : 1;
                    case PAGE_UP -> -PAGE;
                    case PAGE_DOWN -> PAGE;
                    default -> 0;
                };
        select(selected + by);
        return by != 0;
    }

    private void select(int wanted) {
        selected = Math.max(0, Math.min(found.size() - 1, wanted));
    }

    /** The mouse wheel was turned over it. */
    public void wheel(boolean up) {
        select(selected + (up ? -1 : 1));
    }

    /** Its row {@code y} was clicked: the first time selects, the second takes. */
    public void click(int y) {
        List<Line> lines = lines();
        int at = firstRow + y - ABOVE;
        if (y >= ABOVE && at < lines.size() && lines.get(at).choice != null) {
            int clicked = found.indexOf(lines.get(at).choice);
            if (clicked == selected) {
                take(clicked);
            }
            select(clicked);
        }
    }

    private void take(int at) {
        if (at < found.size()) {
            open = false;
            found.get(at).chosen().run();
        }
    }

    /** Draws title, search and list over everything. */
    public void draw(Canvas canvas) {
        canvas.fill(Theme.TEXT);
        int x = canvas.text(1, 0, choices.title(), Theme.HEADING);
        canvas.text(x + 2, 0, found.size() + " of " + choices.all().size(), Theme.FAINT);
        int at = canvas.text(1, 1, "search: ", Theme.FAINT);
        typed.draw(canvas, at, 1, canvas.width() - at, Theme.TEXT);
        if (found.isEmpty()) {
            canvas.text(1, ABOVE, "Nothing here is called that. Ctrl-u begins anew, Esc leaves.", Theme.TEXT);
            return;
        }
        list(canvas.region(0, ABOVE, canvas.width(), canvas.height() - ABOVE));
    }

    private void list(Canvas canvas) {
        List<Line> lines = lines();
        Choice current = found.get(selected);
        int row = 0;
        while (lines.get(row).choice != current) {
            row++;
        }
        firstRow = ScrollWindow.first(row, lines.size(), canvas.height());
        int marks = marks(canvas);
        int labels = labels(canvas);
        for (int y = 0; y < canvas.height() && firstRow + y < lines.size(); y++) {
            line(canvas, y, lines.get(firstRow + y), current, marks, labels);
        }
    }

    private static void line(Canvas canvas, int y, Line line, Choice current, int marks, int labels) {
        if (line.choice == null) {
            canvas.text(1, y, line.heading, Theme.HEADING);
            return;
        }
        boolean selected = line.choice == current;
        Style style = selected ? Theme.SELECTED : Theme.TEXT;
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.text(2, y, line.choice.mark(), Theme.STRONG, marks);
        int x = marks == 0 ? 2 : marks + 3;
        canvas.text(x, y, line.choice.label(), style, labels);
        canvas.text(x + labels + 2, y, line.choice.detail(), Theme.FAINT);
    }

    /** With headings between, as long as nothing is searched for. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String heading = "";
        for (Choice choice : found) {
            if (typed.text().isBlank() && !choice.section().equals(heading)) {
                heading = choice.section();
                lines.add(new Line(heading, null));
            }
            lines.add(new Line("", choice));
        }
        return lines;
    }

    private int marks(Canvas canvas) {
        return widest(canvas, choices.all().stream().map(Choice::mark).toList(), canvas.width() / 3);
    }

    private int labels(Canvas canvas) {
        return widest(canvas, choices.all().stream().map(Choice::label).toList(), canvas.width() / 2);
    }

    private static int widest(Canvas canvas, List<String> texts, int most) {
        return Math.min(most, texts.stream().mapToInt(canvas::widthOf).max().orElse(0));
    }
}
