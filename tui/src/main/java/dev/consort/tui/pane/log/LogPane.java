package dev.consort.tui.pane.log;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.ListKey;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.Message;
import java.util.List;
import java.util.Locale;

/** The messages of this visit, the newest at the bottom; it stays there until somebody leafs back. */
public final class LogPane implements Pane {
    private final PaneContext context;
    private Kind kind = Kind.ALL;
    private String search = "";
    private int back;
    private int page = 1;
    private int lines;

    public LogPane(PaneContext context) {
        this.context = context;
    }

    @Override
    public void draw(Canvas canvas) {
        List<Message> shown = shown();
        int all = context.view().messages().log().size();
        int x = canvas.text(1, 0, "Log", Theme.HEADING);
        x = canvas.text(x + 2, 0, kind.label() + (search.isEmpty() ? "" : " with '" + search + "'"), Theme.STRONG);
        canvas.text(x + 2, 0, shown.size() + " of " + all, Theme.FAINT);
        Canvas below = canvas.region(0, 1, canvas.width(), canvas.height() - 1);
        if (shown.isEmpty()) {
            empty(below, all);
        } else {
            list(below, shown);
        }
    }

    private void empty(Canvas canvas, int all) {
        String text = all == 0
                ? "Nothing was said or told yet; " + context.keymap().key(LogKey.SAY) + " says something to everybody."
                : "Nothing of that; " + context.keymap().key(LogKey.KIND)
                        + " shows other kinds, Esc forgets the search.";
        canvas.text(1, 0, text, Theme.FAINT);
    }

    private void list(Canvas canvas, List<Message> shown) {
        LogLines drawn = new LogLines(canvas, context.times(), shown);
        page = Math.max(1, canvas.height());
        lines = drawn.count();
        back = Math.max(0, Math.min(back, lines - page));
        drawn.draw(canvas, Math.max(0, lines - page - back));
    }

    private List<Message> shown() {
        String wanted = search.toLowerCase(Locale.ROOT);
        return context.view().messages().log().stream()
                .filter(message -> kind.has(message.tone()))
                .filter(message -> message.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (command == EverywhereKey.BACK && !search.isEmpty()) {
            search = "";
            return true;
        }
        return command instanceof ListKey list && scroll(list) || command instanceof LogKey key && perform(key);
    }

    private boolean perform(LogKey key) {
        switch (key) {
            case KIND -> kind = kind.next();
            case SEARCH -> context.dialogs().type("search: ", search, this::search);
            case SAY -> context.dialogs().type("say: ", "", context.studio()::chat);
        }
        return true;
    }

    private void search(String words) {
        search = words;
        back = 0;
    }

    private boolean scroll(ListKey key) {
        back = switch (key) {
            case UP -> back + 1;
            case DOWN -> back - 1;
            case PAGE_UP -> back + page;
            case PAGE_DOWN -> back - page;
            case TOP -> lines;
            case BOTTOM -> 0;
        };
        back = Math.max(0, Math.min(back, lines - page));
        return true;
    }

    @Override
    public boolean point(Pointer pointer) {
        return switch (pointer.gesture()) {
            case WHEEL_UP -> scroll(ListKey.UP);
            case WHEEL_DOWN -> scroll(ListKey.DOWN);
            default -> false;
        };
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.LOG, Layer.LIST);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(LogKey.KIND, LogKey.SEARCH, LogKey.SAY, ListKey.PAGE_UP);
    }
}
