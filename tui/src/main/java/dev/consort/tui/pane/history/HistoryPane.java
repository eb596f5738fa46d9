package dev.consort.tui.pane.history;

import dev.consort.protocol.action.HistoryAction.Rewind;
import dev.consort.protocol.message.HistoryEntry;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.ListKey;
import dev.consort.tui.pane.ListCursor;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.studio.Past;
import dev.consort.tui.theme.Theme;
import java.util.List;

/** What was done, the newest first. Leafing to the end asks for more; at the top it keeps up with what is done now. */
public final class HistoryPane implements Pane {
    private final PaneContext context;
    private final EntryPainter painter;
    private final Asking asking;
    private final ListCursor cursor = new ListCursor();
    private boolean onlyOwn;

    public HistoryPane(PaneContext context) {
        this.context = context;
        painter = new EntryPainter(context);
        asking = new Asking(context);
    }

    @Override
    public void opened() {
        begin();
    }

    private void begin() {
        cursor.select(0);
        asking.newest();
    }

    @Override
    public void advance(long nowMillis) {
        if (isAtTop()) {
            asking.keepUp(nowMillis);
        }
    }

    @Override
    public long remainingMillis(long nowMillis) {
        return isAtTop() ? asking.remainingMillis(nowMillis) : Long.MAX_VALUE;
    }

    private boolean isAtTop() {
        return cursor.selected(entries().size()) <= 0;
    }

    private List<HistoryEntry> entries() {
        List<HistoryEntry> all = past() == null ? List.of() : past().entries();
        return onlyOwn
                ? all.stream()
                        .filter(entry -> entry.clientId() == context.studio().clientId())
                        .toList()
                : all;
    }

    private Past past() {
        return context.studio().history().value();
    }

    @Override
    public void draw(Canvas canvas) {
        List<HistoryEntry> entries = entries();
        painter.heading(canvas, 0);
        if (entries.isEmpty()) {
            canvas.text(1, 1, nothing(), Theme.FAINT);
            return;
        }
        int rows = Math.max(0, canvas.height() - 2);
        int first = cursor.first(entries.size(), rows);
        int selected = cursor.selected(entries.size());
        for (int y = 0; y < rows && first + y < entries.size(); y++) {
            painter.draw(canvas, y + 1, entries.get(first + y), first + y == selected);
        }
        canvas.text(1, canvas.height() - 1, below(entries.size(), selected), Theme.FAINT);
    }

    private String nothing() {
        Answer<Past> answer = context.studio().history();
        if (!answer.isHere()) {
            return answer.isWaiting() ? "Asking the server who did what." : "The history is " + answer.reason() + ".";
        }
        return onlyOwn ? "You have done nothing here yet; w shows everybody." : "Nobody has done anything yet.";
    }

    private String below(int count, int selected) {
        String whose = onlyOwn ? "what you did" : "what everybody did";
        String more = past().hasMore() ? "; more before it" : "; that is all";
        boolean may = context.state().isPrivileged(context.studio().clientId());
        String key = context.keymap().key(EverywhereKey.PRIVILEGE);
        String rule = may ? "" : "; going back needs the privilege (" + key + ")";
        return selected + 1 + " of " + count + ", " + whose + more + rule;
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (cursor.perform(command, entries().size())) {
            askAtTheEnd();
            return true;
        }
        return command instanceof HistoryKey key && perform(key);
    }

    private boolean perform(HistoryKey key) {
        switch (key) {
            case REWIND -> rewind();
            case WHOSE -> onlyOwn = !onlyOwn;
            case OLDER -> asking.older();
            case ASK_AGAIN -> begin();
        }
        return true;
    }

    private void askAtTheEnd() {
        int count = entries().size();
        if (count > 0 && cursor.selected(count) == count - 1) {
            asking.older();
        }
    }

    private void rewind() {
        List<HistoryEntry> entries = entries();
        if (entries.isEmpty()) {
            return;
        }
        HistoryEntry entry = entries.get(cursor.selected(entries.size()));
        long later = past().entries().stream()
                .filter(each -> each.number() > entry.number())
                .count();
        String after = later == 0 ? "; nothing was done since" : ", without the " + later + " that came after it";
        context.dialogs()
                .confirm(
                        "Go back to how the session was after '" + entry.name() + " " + entry.text() + "'" + after
                                + "? y goes back, n stays",
                        () -> context.send(new Rewind(entry.seq())));
    }

    @Override
    public boolean point(Pointer pointer) {
        boolean taken = cursor.point(pointer, 1, entries().size(), this::rewind);
        askAtTheEnd();
        return taken;
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.HISTORY, Layer.LIST);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(HistoryKey.REWIND, EverywhereKey.UNDO, HistoryKey.WHOSE, ListKey.PAGE_DOWN);
    }
}
