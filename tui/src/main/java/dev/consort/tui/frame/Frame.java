package dev.consort.tui.frame;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.WrappedText;
import java.util.List;

/** Lays the screen out. */
public final class Frame {
    private static final int TABS_FROM = 12;
    private static final int SUGGESTIONS = 8;

    private final PaneContext context;
    private int height;
    private final TopLine top;
    private final TabLine tabs;
    private final StatusLine status;

    public Frame(PaneContext context) {
        this.context = context;
        this.top = new TopLine(context);
        this.tabs = new TabLine(context);
        this.status = new StatusLine(context);
    }

    /** Draws everything. */
    public void draw(Canvas canvas, Scene scene) {
        height = canvas.height();
        int above = bodyTop();
        Canvas body = canvas.region(0, above, canvas.width(), canvas.height() - above - 1);
        body(body, scene);
        top.draw(canvas.region(0, 0, canvas.width(), 1));
        if (above == 2) {
            tabs.draw(canvas.region(0, 1, canvas.width(), 1));
        }
        suggestions(body, scene.suggestions());
        status.draw(canvas, scene);
    }

    /** The first row of the view; a low screen does without the tabs. */
    public int bodyTop() {
        return height >= TABS_FROM ? 2 : 1;
    }

    /** Whether a row of the screen is the view's. */
    public boolean isBody(int row) {
        return row >= bodyTop() && row < height - 1;
    }

    /** What a click there does, or null. */
    public KeyCommand commandAt(int x, int row) {
        if (row == height - 1) {
            return status.commandAt(x);
        }
        return row == 1 && bodyTop() == 2 ? tabs.commandAt(x) : null;
    }

    private void body(Canvas body, Scene scene) {
        if (scene.chooser() != null) {
            scene.chooser().draw(body);
            return;
        }
        scene.pane().draw(body);
        if (!context.studio().link().isJoined()) {
            body.restyle(Theme::greyed);
        }
    }

    private static void suggestions(Canvas body, List<String> texts) {
        List<String> lines =
                texts.stream().flatMap(text -> wrapped(body, text).stream()).toList();
        int shown = Math.min(lines.size(), Math.min(Math.max(SUGGESTIONS, body.height() / 2), body.height()));
        for (int i = 0; i < shown; i++) {
            int y = body.height() - shown + i;
            body.bar(y, Theme.TITLE);
            body.text(1, y, lines.get(i), Theme.TITLE);
        }
    }

    /** What fits stays as it is, with its columns; what does not is broken between words. */
    private static List<String> wrapped(Canvas body, String text) {
        int room = body.width() - 2;
        return body.widthOf(text) <= room ? List.of(text) : WrappedText.lines(text, room, body::widthOf);
    }
}
