package dev.consort.tui.pane.instruments;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sounds.PresetChoices;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Fader;
import dev.consort.tui.widget.ScrollWindow;
import java.util.List;

/** The knobs of one instrument, and below them, where there is room, the rest of it in words. */
final class KnobPanel {
    private static final int COLUMN = 38;
    private static final int NAME = 12;
    private static final int VALUE = 11;
    private static final int LONGEST_BAR = 24;

    private final PaneContext context;
    private final Fader fader;

    KnobPanel(PaneContext context) {
        this.context = context;
        this.fader = new Fader(context.glyphs());
    }

    /** Draws the knobs, then words; with {@code marks}, also what the letters in the list mean. */
    void draw(Canvas canvas, Instrument instrument, boolean marks) {
        String sound = PresetChoices.nameOf(instrument);
        canvas.text(0, 0, instrument.name() + ", " + sound, Theme.HEADING);
        List<Knob> knobs = Knobs.of(instrument);
        int selected = context.view().knob(knobs.size());
        int columns = Math.max(1, Math.min(3, canvas.width() / COLUMN));
        int needed = (knobs.size() + columns - 1) / columns;
        int rows = Math.max(1, Math.min(needed, canvas.height() - 1));
        int first = ScrollWindow.first(selected % needed, needed, rows);
        for (int i = 0; i < knobs.size(); i++) {
            int y = i % needed - first;
            if (y >= 0 && y < rows) {
                int width = canvas.width() / columns;
                Canvas cell = canvas.region(i / needed * width, y + 1, width - 1, 1);
                knob(cell, knobs.get(i), i == selected);
            }
        }
        words(canvas.region(0, rows + 2, canvas.width(), canvas.height() - rows - 2), instrument, marks);
    }

    private void knob(Canvas canvas, Knob knob, boolean selected) {
        canvas.text(0, 0, selected ? ">" : " ", Theme.STRONG);
        canvas.text(1, 0, knob.name(), selected ? Theme.SELECTED : Theme.TEXT, NAME - 1);
        int bar = Math.max(5, Math.min(LONGEST_BAR, canvas.width() - NAME - 1 - VALUE));
        fader.row(canvas, NAME + 1, 0, bar, knob.position(), Theme.STRONG);
        canvas.text(NAME + 2 + bar, 0, knob.valueText(), Theme.FAINT);
    }

    private void words(Canvas canvas, Instrument instrument, boolean marks) {
        int y = 0;
        for (InWords.Fact fact : new InWords(context, instrument).facts(marks)) {
            int x = canvas.text(1, y, fact.name(), Theme.TEXT);
            canvas.text(Math.max(x + 1, NAME + 1), y++, fact.text(), fact.style());
        }
    }
}
