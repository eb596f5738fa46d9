package dev.consort.tui.pane.instruments;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Fader;
import dev.consort.tui.widget.ScrollWindow;
import java.util.List;

/** The knobs of one instrument. */
final class KnobPanel {
    private static final int BAR_AT = 12;
    private static final int BAR = 7;

    private final PaneContext context;
    private final Fader fader;

    KnobPanel(PaneContext context) {
        this.context = context;
        this.fader = new Fader(context.glyphs());
    }

    void draw(Canvas canvas, Instrument instrument) {
        for (int y = 0; y < canvas.height(); y++) {
            canvas.cell(0, y, context.glyphs().vertical(), Theme.GRID);
        }
        Canvas inside = canvas.region(2, 0, canvas.width() - 2, canvas.height());
        inside.text(0, 0, instrument.name() + ", " + instrument.source().type().label(), Theme.HEADING);
        List<Knob> knobs = Knobs.of(instrument);
        int selected = context.view().knob(knobs.size());
        int rows = inside.height() - 1;
        int first = ScrollWindow.first(selected, knobs.size(), rows);
        for (int i = 0; i < Math.min(rows, knobs.size()); i++) {
            knob(inside, i + 1, knobs.get(first + i), first + i == selected);
        }
    }

    private void knob(Canvas canvas, int y, Knob knob, boolean selected) {
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.text(1, y, knob.name(), selected ? Theme.SELECTED : Theme.TEXT, BAR_AT - 2);
        fader.row(canvas, BAR_AT - 1, y, BAR, knob.position(), Theme.STRONG);
        canvas.text(BAR_AT + BAR, y, knob.valueText(), Theme.FAINT);
    }
}
