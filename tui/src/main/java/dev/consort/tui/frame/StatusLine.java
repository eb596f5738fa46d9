package dev.consort.tui.frame;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.Message;
import dev.consort.tui.widget.Segments;

/** The last line: what the keys do, what happened, what is asked, what is typed. */
final class StatusLine {
    private static final int HELP_ROOM = 8;

    private final PaneContext context;

    StatusLine(PaneContext context) {
        this.context = context;
    }

    void draw(Canvas canvas, Scene scene) {
        canvas.bar(0, Theme.TITLE);
        if (scene.field() != null) {
            int x = canvas.text(0, 0, scene.prompt(), Theme.MODE);
            scene.field().draw(canvas, x, 0, canvas.width() - x, Theme.TITLE_STRONG);
        } else if (!scene.question().isEmpty()) {
            sentence(canvas, scene.question(), Theme.WARNING);
        } else if (scene.message() != null) {
            sentence(canvas, scene.message().text(), style(scene.message()));
        } else {
            reminders(canvas, scene);
        }
    }

    private void sentence(Canvas canvas, String text, Style style) {
        int room = canvas.width() - HELP_ROOM;
        String said = " " + text + " ";
        if (canvas.widthOf(said) <= room) {
            canvas.text(0, 0, said, style);
        } else {
            int x = canvas.text(0, 0, said, style, room - 1);
            canvas.text(x, 0, context.glyphs().ellipsis(), style);
        }
        new Segments().right(1, "  ? help", Theme.TITLE_STRONG).draw(canvas, 0);
    }

    private static Style style(Message message) {
        return switch (message.tone()) {
            case REFUSAL -> Theme.ERROR;
            case WARNING -> Theme.WARNING;
            case CHAT, NOTICE -> Theme.NOTICE;
        };
    }

    private void reminders(Canvas canvas, Scene scene) {
        Segments line = new Segments().left(20, " " + scene.mode() + " ", Theme.MODE);
        int weight = 10;
        for (KeyCommand command : scene.pane().hints()) {
            line.left(weight, "  " + command.keys().get(0), Theme.TITLE_STRONG);
            line.left(weight--, " " + command.commandName().replace('-', ' '), Theme.TITLE_FAINT);
        }
        int unread = context.view().messages().unreadChat();
        line.right(19, unread > 0 ? "  " + unread + " unread (4)" : "", Theme.NOTICE)
                .right(21, "  ? help", Theme.TITLE_STRONG)
                .draw(canvas, 0);
    }
}
