package dev.consort.tui.pane.scope;

import dev.consort.protocol.state.NetworkState;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Meter;
import java.util.ArrayList;
import java.util.List;

/** Every strip with its level: the master with both sides, then the instruments, groups and buses. */
final class LevelsPainter {
    private static final int NAME = 16;
    private static final int NUMBER = 10;

    private record Strip(String name, double level) {}

    private final PaneContext context;
    private final Meter meter;

    LevelsPainter(PaneContext context) {
        this.context = context;
        meter = new Meter(context.glyphs());
    }

    void draw(Canvas canvas) {
        canvas.text(1, 0, "Levels", Theme.HEADING);
        List<Strip> strips = strips(context.state(), context.studio().levels());
        int name = Math.min(NAME, canvas.width() / 3);
        int rows = canvas.height() - 1;
        for (int i = 0; i < Math.min(rows, strips.size()); i++) {
            Strip strip = strips.get(i);
            int y = i + 1;
            canvas.text(1, y, strip.name, i < 2 ? Theme.STRONG : Theme.TEXT, name - 1);
            canvas.text(name + 1, y, Decibels.text(Decibels.of(strip.level)), Theme.FAINT, NUMBER);
            meter.row(canvas, name + NUMBER + 1, y, canvas.width() - name - NUMBER - 2, strip.level);
        }
        if (strips.size() > rows && rows > 0) {
            canvas.textRight(canvas.height() - 1, strips.size() - rows + " more ", Theme.FAINT);
        }
    }

    private static List<Strip> strips(NetworkState state, Levels levels) {
        List<Strip> all = new ArrayList<>();
        all.add(new Strip("Master left", levels.master(0)));
        all.add(new Strip("Master right", levels.master(1)));
        state.instruments()
                .inOrder()
                .forEach(one -> all.add(new Strip(one.id() + " " + one.name(), levels.peak(one.id()))));
        for (int id : state.mixer().groups().ids()) {
            all.add(new Strip("Group " + id, levels.strip("group:" + id)));
        }
        for (int id : state.mixer().buses().ids()) {
            all.add(new Strip(state.mixer().buses().get(id).name(), levels.strip("bus:" + id)));
        }
        return all;
    }
}
