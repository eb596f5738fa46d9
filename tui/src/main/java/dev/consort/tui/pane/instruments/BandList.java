package dev.consort.tui.pane.instruments;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Meter;
import dev.consort.tui.widget.ScrollWindow;
import java.util.List;
import java.util.Locale;

/** One row for each instrument. */
final class BandList {
    private static final int NAME = 4;

    private final PaneContext context;
    private final Meter meter;

    BandList(PaneContext context) {
        this.context = context;
        this.meter = new Meter(context.glyphs());
    }

    void draw(Canvas canvas) {
        Columns columns = Columns.in(canvas.width());
        heading(canvas, columns);
        List<Instrument> band = context.state().instruments().inOrder().toList();
        if (band.isEmpty()) {
            canvas.text(1, 2, "No instruments yet: press a to add one.", Theme.TEXT);
        }
        int rows = Math.max(0, canvas.height() - 1);
        int first = ScrollWindow.first(band.indexOf(context.selected()), band.size(), rows);
        for (int i = 0; i < Math.min(rows, band.size()); i++) {
            row(canvas, i + 1, columns, band.get(first + i));
        }
    }

    private void heading(Canvas canvas, Columns columns) {
        canvas.text(1, 0, "#", Theme.HEADING);
        canvas.text(NAME, 0, "Name", Theme.HEADING);
        title(canvas, columns.source(), "Sound");
        title(canvas, columns.owner(), "Owner");
        title(canvas, columns.level(), "Level");
    }

    private static void title(Canvas canvas, int x, String text) {
        if (x > 0) {
            canvas.text(x, 0, text, Theme.HEADING);
        }
    }

    private void row(Canvas canvas, int y, Columns columns, Instrument one) {
        boolean selected = one == context.selected();
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.text(1, y, Integer.toString(one.id()), Theme.FAINT, 2);
        Style name = selected ? Theme.SELECTED : Theme.TEXT;
        int nameEnd = canvas.text(NAME, y, one.name(), name, columns.nameWidth());
        for (int x = nameEnd; selected && x < NAME + columns.nameWidth(); x++) {
            canvas.cell(x, y, ' ', name);
        }
        if (columns.source() > 0) {
            canvas.text(columns.source(), y, one.source().type().label(), Theme.FAINT, columns.sourceWidth());
        }
        owner(canvas, y, columns, one);
        mix(canvas, y, columns, one);
    }

    private void owner(Canvas canvas, int y, Columns columns, Instrument one) {
        Holder holder = context.holder(one.id());
        if (columns.owner() > 0) {
            canvas.text(columns.owner(), y, holder.label(), holder.style(), columns.ownerWidth());
        }
    }

    private void mix(Canvas canvas, int y, Columns columns, Instrument one) {
        int x = columns.level();
        canvas.text(x, y, String.format(Locale.ROOT, "%.2f", one.level()), Theme.TEXT);
        canvas.text(
                x + 5, y, one.mute() ? "M" : Glyphs.text(context.glyphs().gridDot()), letter(one.mute(), Theme.MUTED));
        canvas.text(
                x + 6, y, one.solo() ? "S" : Glyphs.text(context.glyphs().gridDot()), letter(one.solo(), Theme.SOLO));
        int room = canvas.width() - x - 9;
        if (room >= 3) {
            meter.row(
                    canvas,
                    x + 8,
                    y,
                    Math.min(room, 16),
                    context.studio().levels().peak(one.id()));
        }
    }

    private static Style letter(boolean on, Style lit) {
        return on ? lit : Theme.GRID;
    }
}
