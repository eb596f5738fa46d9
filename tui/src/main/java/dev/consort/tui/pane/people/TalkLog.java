package dev.consort.tui.pane.people;

import dev.consort.protocol.state.people.Player;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.Message;
import dev.consort.tui.widget.WrappedText;
import java.util.ArrayList;
import java.util.List;

/** What was said and what happened, the newest at the bottom. */
final class TalkLog {
    private static final int TEXT_AT = 7;
    private static final int TIME = 5;

    /** A line; the first {@code name} characters are in the colour of whoever said it. */
    private record Line(String time, String text, int name, Style style, Style who) {}

    private final PaneContext context;
    private boolean talkOnly;
    private int unread;
    private int back;
    private int page = 1;
    private int count;

    TalkLog(PaneContext context) {
        this.context = context;
    }

    /** So many chat lines at the end are new to this person. */
    void mark(int newLines) {
        unread = newLines;
        back = 0;
    }

    /** Only what people said, or everything. */
    void switchKind() {
        talkOnly = !talkOnly;
        back = 0;
    }

    /** Leafs some pages back, or on for a negative number. */
    void leaf(int pages) {
        scroll(pages * Math.max(1, page - 1));
    }

    void scroll(int lines) {
        back = Math.max(0, Math.min(back + lines, count - page));
    }

    void toEnd() {
        back = 0;
    }

    void draw(Canvas canvas) {
        for (int x = 0; x < canvas.width(); x++) {
            canvas.cell(x, 0, context.glyphs().horizontal(), Theme.GRID);
        }
        canvas.text(1, 0, talkOnly ? " Said " : " Said and done ", Theme.HEADING);
        List<Line> lines = lines(canvas);
        page = Math.max(1, canvas.height() - 1);
        count = lines.size();
        back = Math.max(0, Math.min(back, count - page));
        if (back > 0) {
            canvas.textRight(0, " " + back + " lines more below, End goes there ", Theme.FAINT);
        }
        int first = Math.max(0, count - page - back);
        for (int y = 1; y < canvas.height() && first + y - 1 < count; y++) {
            line(canvas, y, lines.get(first + y - 1));
        }
        if (lines.isEmpty()) {
            canvas.text(1, 1, "Nothing yet. Press Enter to say something.", Theme.FAINT);
        }
    }

    private static void line(Canvas canvas, int y, Line line) {
        canvas.text(1, y, line.time, Theme.FAINT);
        canvas.text(TEXT_AT, y, line.text, line.style);
        canvas.text(TEXT_AT, y, line.text.substring(0, line.name), line.who);
    }

    private List<Line> lines(Canvas canvas) {
        List<Message> shown = context.view().messages().log().stream()
                .filter(message -> !talkOnly || message.tone() == Tone.CHAT)
                .toList();
        int firstNew = firstNew(shown);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (i == firstNew) {
                lines.add(new Line("", "new to you:", 0, Theme.SOLO, Theme.SOLO));
            }
            message(canvas, shown.get(i), lines);
        }
        return lines;
    }

    private int firstNew(List<Message> shown) {
        int left = unread;
        for (int i = shown.size() - 1; i >= 0 && left > 0; i--) {
            left -= shown.get(i).tone() == Tone.CHAT ? 1 : 0;
            if (left == 0) {
                return i;
            }
        }
        return -1;
    }

    private void message(Canvas canvas, Message message, List<Line> lines) {
        Player who = message.tone() == Tone.CHAT ? speaker(message.text()) : null;
        int name = who == null ? 0 : who.name().length() + 1;
        Style style = style(message.tone());
        String time = context.times().ofScreen(message.atMillis()).substring(0, TIME);
        for (String text : WrappedText.lines(message.text(), canvas.width() - TEXT_AT - 1, canvas::widthOf)) {
            Style colour = who == null ? style : Theme.player(who.colour()).strong();
            lines.add(new Line(time, text, Math.min(name, text.length()), style, colour));
            time = "";
            name = 0;
        }
    }

    /** Whose name a line of talk begins with; null if that person is not here. */
    private Player speaker(String text) {
        Player found = null;
        for (Player player : context.state().players()) {
            boolean isLonger =
                    found == null || player.name().length() > found.name().length();
            found = isLonger && text.startsWith(player.name() + ":") ? player : found;
        }
        return found;
    }

    private static Style style(Tone tone) {
        return switch (tone) {
            case CHAT -> Theme.TEXT;
            case NOTICE -> Theme.FAINT;
            case WARNING -> Theme.SOLO;
            case REFUSAL -> Theme.MUTED;
        };
    }
}
