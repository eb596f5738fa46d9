package dev.consort.tui.pane.people;

import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.ScrollWindow;
import java.util.Arrays;

/** One row for each person, what the selected one does, and what is free. */
final class PersonList {
    private static final int NAME = 3;
    private static final int ROLE = 16;
    private static final int LINE = 28;
    private static final int MARKS = 36;
    private static final int HOLDS = 50;
    private static final int LEAST = 15;
    private static final int WIDE = 120;

    private final PaneContext context;
    private final Persons persons;
    private int first;
    private int shown;

    PersonList(PaneContext context, Persons persons) {
        this.context = context;
        this.persons = persons;
    }

    /** Heading, people, what the selected one does, what is free, and a gap. */
    int wantedRows() {
        return context.state().players().size() + 4;
    }

    /** How many places further on than the selected person the one on a row is; 0 for the selected one and no one. */
    int stepsTo(int y) {
        int row = y - 1;
        return row < 0 || row >= shown ? 0 : first + row - selected();
    }

    /** Whether a row is the selected person's. */
    boolean isSelected(int y) {
        return y >= 1 && y - 1 < shown && first + y - 1 == selected();
    }

    private int selected() {
        int[] ids = context.state().players().ids();
        return Arrays.stream(ids).boxed().toList().indexOf(context.view().person(context.state()));
    }

    void draw(Canvas canvas) {
        heading(canvas);
        int[] ids = context.state().players().ids();
        int rows = Math.max(0, canvas.height() - 4);
        int selected = selected();
        first = ScrollWindow.first(selected, ids.length, rows);
        shown = Math.min(rows, ids.length);
        for (int i = 0; i < shown; i++) {
            person(canvas, i + 1, ids[first + i], first + i == selected);
        }
        if (selected >= 0) {
            detail(canvas, shown + 1, ids[selected]);
        }
        canvas.text(2, shown + 2, "Free: " + persons.free(), Theme.FAINT);
    }

    private void heading(Canvas canvas) {
        canvas.text(1, 0, "Here", Theme.HEADING);
        canvas.text(LINE, 0, "Line", Theme.HEADING);
        canvas.text(HOLDS, 0, hasHoldings(canvas) ? "Holds" : "", Theme.HEADING);
        if (canvas.width() >= WIDE) {
            canvas.text(looks(canvas), 0, "Looks at", Theme.HEADING);
        }
    }

    private void person(Canvas canvas, int y, int id, boolean selected) {
        Player player = context.state().players().get(id);
        Style colour = Theme.player(player.colour());
        int dot = player.connected() ? context.glyphs().dot() : context.glyphs().empty();
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.cell(1, y, dot, colour);
        canvas.text(NAME, y, player.name(), selected ? Theme.SELECTED : colour.strong(), ROLE - NAME - 1);
        canvas.text(ROLE, y, persons.role(id, player), Theme.TEXT);
        canvas.text(LINE, y, persons.presence(player), player.connected() ? Theme.FAINT : Theme.MUTED);
        canvas.text(MARKS, y, persons.marks(id, player), player.isMuted() ? Theme.MUTED : Theme.SOLO);
        boolean isWide = canvas.width() >= WIDE;
        int room = (isWide ? looks(canvas) : canvas.width()) - HOLDS - 1;
        canvas.text(HOLDS, y, hasHoldings(canvas) ? persons.holds(id) : "", Theme.TEXT, room);
        if (isWide) {
            canvas.text(looks(canvas), y, persons.looksAt(player.focus()), Theme.FAINT);
        }
    }

    /** Where there is no room, the line below the people says it of the selected one. */
    private static boolean hasHoldings(Canvas canvas) {
        return canvas.width() >= HOLDS + LEAST;
    }

    private static int looks(Canvas canvas) {
        return HOLDS + (canvas.width() - HOLDS) / 2;
    }

    /** What does not fit into the rows: all that the selected person holds, and where they look. */
    private void detail(Canvas canvas, int y, int id) {
        Player player = context.state().players().get(id);
        String looks = persons.looksAt(player.focus());
        boolean isOwn = id == context.studio().clientId();
        String at = looks.isEmpty() || isOwn ? "" : "looks at " + looks + "; ";
        int x = canvas.text(2, y, player.name() + " ", Theme.player(player.colour()));
        canvas.text(x, y, at + "holds " + persons.holds(id), Theme.FAINT);
    }
}
