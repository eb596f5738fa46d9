package dev.consort.tui.pane.projects;

import dev.consort.protocol.message.ServerMessage.Projects;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.ListCursor;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.studio.Answer;
import dev.consort.tui.studio.Work;
import dev.consort.tui.theme.Theme;
import java.util.List;

/** Projects, checkpoints and files, in one list. Asks anew from time to time while it is open: others make some, too. */
public final class ProjectsPane implements Pane {
    private static final int GAUGE = 10;
    private static final long EVERY_MILLIS = 3000;

    private final PaneContext context;
    private final Errands errands;
    private final Shelf shelf;
    private final ShelfPainter painter;
    private final ListCursor cursor = new ListCursor();
    private long askedAt = Long.MIN_VALUE / 2;

    public ProjectsPane(PaneContext context) {
        this.context = context;
        errands = new Errands(context);
        shelf = new Shelf(context, errands);
        painter = new ShelfPainter(context.glyphs());
    }

    @Override
    public void opened() {
        askedAt = Long.MIN_VALUE / 2;
    }

    @Override
    public void advance(long nowMillis) {
        if (nowMillis - askedAt >= EVERY_MILLIS && context.studio().link().isJoined()) {
            askedAt = nowMillis;
            context.studio().askProjects();
        }
    }

    @Override
    public long remainingMillis(long nowMillis) {
        return context.studio().link().isJoined() ? Math.max(0, askedAt + EVERY_MILLIS - nowMillis) : Long.MAX_VALUE;
    }

    @Override
    public void draw(Canvas canvas) {
        List<Item> items = shelf.items();
        int below = footer(canvas);
        Canvas above = canvas.region(0, 0, canvas.width(), canvas.height() - below);
        painter.draw(above, items, cursor.selected(items.size()));
    }

    /** The last rows: what is being written, or why there are no projects. Answers how many they are. */
    private int footer(Canvas canvas) {
        int y = canvas.height() - 1;
        Work work = context.studio().work();
        Answer<Projects> answer = context.studio().projects();
        if (work != null) {
            String key = context.keymap().key(ProjectsKey.CANCEL);
            new Gauge(context.glyphs()).row(canvas, 1, y, GAUGE, work.share());
            canvas.text(GAUGE + 3, y, work.text() + "; " + key + " stops it", Theme.STRONG);
        } else if (!answer.isHere()) {
            String text =
                    answer.isWaiting() ? "Asking the server for its projects." : "Projects are " + answer.reason();
            canvas.text(1, y, text, Theme.FAINT);
        } else if (answer.value().current() == null) {
            canvas.text(1, y, "This server keeps no projects.", Theme.FAINT);
        } else if (!context.state().isPrivileged(context.studio().clientId())) {
            String key = context.keymap().key(EverywhereKey.PRIVILEGE);
            canvas.text(1, y, "All of this needs the privilege: " + key + " asks for it.", Theme.FAINT);
        } else {
            return 0;
        }
        return 1;
    }

    @Override
    public boolean perform(KeyCommand command) {
        int count = shelf.items().size();
        return cursor.perform(command, count) || command instanceof ProjectsKey key && perform(key);
    }

    private boolean perform(ProjectsKey key) {
        switch (key) {
            case OPEN -> enter();
            case CHECKPOINT -> errands.checkpoint();
            case NEW_PROJECT -> errands.begin();
            case SAVE -> errands.save();
            case SAVE_AS -> errands.saveAs();
            case IMPORT -> errands.importMidi();
            case EXPORT -> errands.export();
            case CANCEL -> errands.cancel();
            case ASK_AGAIN -> context.studio().askProjects();
        }
        return true;
    }

    private void enter() {
        List<Item> items = shelf.items();
        items.get(cursor.selected(items.size())).enter().run();
    }

    @Override
    public boolean point(Pointer pointer) {
        if (pointer.isPress()) {
            int row = painter.itemAt(pointer.y());
            if (row >= 0 && row == cursor.selected(shelf.items().size())) {
                enter();
            } else if (row >= 0) {
                cursor.select(row);
            }
            return true;
        }
        return cursor.point(pointer, 0, shelf.items().size(), () -> {});
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.PROJECTS, Layer.LIST);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                ProjectsKey.OPEN,
                ProjectsKey.CHECKPOINT,
                ProjectsKey.NEW_PROJECT,
                ProjectsKey.SAVE_AS,
                ProjectsKey.EXPORT);
    }
}
