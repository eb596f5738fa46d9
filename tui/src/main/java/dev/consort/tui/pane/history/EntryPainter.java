package dev.consort.tui.pane.history;

import dev.consort.protocol.message.HistoryEntry;
import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;

/** Draws one thing that somebody did. */
final class EntryPainter {
    private static final int TIME = 9;
    private static final int NAME_AT = 20;
    private static final int NAME = 13;
    private static final int DAY_FROM = 100;

    private final PaneContext context;

    EntryPainter(PaneContext context) {
        this.context = context;
    }

    void heading(Canvas canvas, int y) {
        int day = day(canvas);
        canvas.text(2, y, "#", Theme.HEADING);
        canvas.text(TIME, y, "When", Theme.HEADING);
        canvas.text(NAME_AT + day, y, "Who", Theme.HEADING);
        canvas.text(NAME_AT + day + NAME, y, "What", Theme.HEADING);
    }

    void draw(Canvas canvas, int y, HistoryEntry entry, boolean selected) {
        int day = day(canvas);
        boolean own = entry.clientId() == context.studio().clientId();
        Player player = context.state().players().get(entry.clientId());
        Style who = player == null ? Theme.TEXT : Theme.player(player.colour());
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.cell(1, y, own ? context.glyphs().dot() : ' ', who);
        canvas.text(2, y, Long.toString(entry.number()), Theme.FAINT, TIME - 3);
        String time = day > 0 ? context.times().day(entry.t()) : context.times().clock(entry.t());
        canvas.text(TIME, y, time, Theme.FAINT);
        canvas.text(NAME_AT + day, y, own ? "you" : entry.name(), own ? who.strong() : who, NAME - 1);
        canvas.text(NAME_AT + day + NAME, y, entry.text(), selected ? Theme.SELECTED : Theme.TEXT);
    }

    /** The columns that the day takes beside the time, where there is room. */
    private static int day(Canvas canvas) {
        return canvas.width() >= DAY_FROM ? 8 : 0;
    }
}
