package dev.consort.tui.frame;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.Message;
import dev.consort.tui.widget.Segments;
import dev.consort.tui.widget.WrappedText;
import java.util.List;

/** The last line: what the keys do, what happened, what is asked, what is typed. */
final class StatusLine {
    private static final int HELP_ROOM = 8;

    private final PaneContext context;
    private Segments reminders = new Segments();

    StatusLine(PaneContext context) {
        this.context = context;
    }

    /** The key that the reminder at a column stands for, or null. */
    KeyCommand commandAt(int x) {
        return (KeyCommand) reminders.at(x);
    }

    /** Draws on the last row of the whole screen. */
    void draw(Canvas screen, Scene scene) {
        int last = screen.height() - 1;
        screen.bar(last, Theme.TITLE);
        reminders = new Segments();
        if (scene.field() != null) {
            int x = screen.text(0, last, scene.prompt(), Theme.MODE);
            scene.field().draw(screen, x, last, screen.width() - x, Theme.TITLE_STRONG);
        } else if (!scene.question().isEmpty()) {
            sentence(screen, scene.question(), Theme.WARNING);
        } else if (scene.message() != null) {
            sentence(screen, scene.message().text(), style(scene.message()));
        } else {
            reminders(screen.region(0, last, screen.width(), 1), scene);
        }
    }

    /** A sentence that is longer than the line grows upwards. */
    private static void sentence(Canvas canvas, String text, Style style) {
        int last = canvas.height() - 1;
        List<String> lines = WrappedText.lines(text, canvas.width() - HELP_ROOM - 2, canvas::widthOf);
        for (int i = 0; i < lines.size(); i++) {
            int y = last - (lines.size() - 1 - i);
            if (y < last) {
                canvas.bar(y, Theme.TITLE);
            }
            canvas.text(0, y, " " + lines.get(i) + " ", style);
        }
        new Segments().right(1, "  ? help", Theme.TITLE_STRONG).draw(canvas, last);
    }

    private static Style style(Message message) {
        return switch (message.tone()) {
            case REFUSAL -> Theme.ERROR;
            case WARNING -> Theme.WARNING;
            case CHAT, NOTICE -> Theme.NOTICE;
        };
    }

    private void reminders(Canvas canvas, Scene scene) {
        if (scene.chooser() != null) {
            new Segments()
                    .left(2, " choose ", Theme.MODE)
                    .left(1, "  letters search, Up and Down move, Enter takes, Esc leaves", Theme.TITLE)
                    .draw(canvas, 0);
            return;
        }
        Segments line = new Segments().left(20, " " + scene.mode() + " ", Theme.MODE);
        int weight = 10;
        for (KeyCommand command : scene.pane().hints()) {
            line.left(weight, "  " + context.keymap().key(command), Theme.TITLE_STRONG, command);
            line.left(weight--, " " + command.commandName().replace('-', ' '), Theme.TITLE_FAINT, command);
        }
        reminders = line;
        int unread = context.view().messages().unreadChat();
        line.right(19, unread > 0 ? "  " + unread + " unread (4)" : "", Theme.NOTICE)
                .right(21, "  ? help", Theme.TITLE_STRONG)
                .draw(canvas, 0);
    }
}
