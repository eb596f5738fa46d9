package dev.consort.tui.pane.mixer;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.channel.Channel;
import dev.consort.tui.channel.Channels;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.theme.Theme;
import java.util.List;

/** All strips beside each other, and what the mouse does with them. */
final class StripTable {
    private final PaneContext context;
    private final PeakHold peaks;
    private final StripPainter painter;
    private MixerLayout layout = MixerLayout.of(80, 1, 0);
    private StripRows rows = StripRows.in(20, false, 0, 0);
    private String dragged = "";

    StripTable(PaneContext context, PeakHold peaks) {
        this.context = context;
        this.peaks = peaks;
        this.painter = new StripPainter(context, peaks);
    }

    void draw(Canvas canvas, int bus) {
        List<Channel> all = Channels.all(context.state());
        int selected = all.indexOf(selected());
        arrange(canvas, all, selected);
        for (int i = 0; i < all.size(); i++) {
            if (layout.shows(i)) {
                Canvas strip = canvas.region(layout.x(i), 0, layout.width() - 1, canvas.height());
                painter.draw(strip, rows, all.get(i), i == selected, bus);
            }
        }
        if (layout.isCutRight()) {
            canvas.text(layout.x(all.size() - 1) - 1, 0, ">", Theme.FAINT);
        }
    }

    private void arrange(Canvas canvas, List<Channel> all, int selected) {
        layout = MixerLayout.of(canvas.width(), all.size(), selected);
        boolean wide = StripPainter.isWide(layout.width() - 1);
        rows = StripRows.in(
                canvas.height(), wide, context.state().mixer().buses().size(), longest(all));
        if (layout.scale() > 0) {
            ScalePainter.draw(canvas, rows, layout);
        }
    }

    private static int longest(List<Channel> all) {
        return all.stream()
                .mapToInt(channel -> channel.chain().effects().size())
                .max()
                .orElse(0);
    }

    private Channel selected() {
        return Channels.selected(context.state(), context.view());
    }

    /** Selects the strip some places further on; the ends hold. */
    void select(int steps) {
        List<Channel> all = Channels.all(context.state());
        int at = Math.max(0, Math.min(all.size() - 1, all.indexOf(selected()) + steps));
        Channels.select(context.view(), all.get(at));
    }

    /** A press selects, begins to move the fader, or presses mute or solo; answers whether it asks for the whole strip. */
    boolean press(Pointer pointer) {
        List<Channel> all = Channels.all(context.state());
        int at = layout.stripAt(pointer.x());
        if (at < 0 || at >= all.size()) {
            return false;
        }
        Channel channel = all.get(at);
        boolean again = channel.equals(selected());
        Channels.select(context.view(), channel);
        dragged = rows.isFader(pointer.y()) ? channel.kind() : "";
        if (again && pointer.y() == rows.switches()) {
            toggle(channel, pointer.x() - layout.x(at));
        }
        return again && pointer.y() <= Math.max(0, rows.holder());
    }

    private void toggle(Channel channel, int x) {
        if (x == 0) {
            new StripEdits(context, channel).mute();
        } else if (x == 2) {
            new StripEdits(context, channel).solo();
        }
    }

    /** Moves the fader that was pressed to where the mouse is. */
    void drag(Pointer pointer) {
        Channel channel = selected();
        if (channel.kind().equals(dragged)) {
            double level = Math.rint(rows.valueAt(pointer.y()) * 100) / 100;
            if (level != channel.level()) {
                context.send(channel.setLevel(level));
            }
        }
    }

    void letGo() {
        dragged = "";
    }
}
