package dev.consort.tui.pane.mixer;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Fader;
import dev.consort.tui.widget.Meter;
import java.util.Locale;

/** Draws a strip from top to bottom: name, owner, fader and meter, level, pan, mute and solo. */
final class StripPainter {
    static final int WIDTH = 8;
    private static final int TEXT = WIDTH - 1;
    private static final int BELOW = 3;
    private static final int ABOVE = 2;

    private final Glyphs glyphs;
    private final Fader fader;
    private final Meter meter;

    StripPainter(Glyphs glyphs) {
        this.glyphs = glyphs;
        this.fader = new Fader(glyphs);
        this.meter = new Meter(glyphs);
    }

    void draw(Canvas canvas, Strip strip) {
        name(canvas, strip);
        canvas.text(0, 1, strip.holder().label(), strip.holder().style(), TEXT);
        int height = canvas.height() - ABOVE - BELOW;
        if (height > 1) {
            fader.column(canvas, 0, ABOVE, height, strip.level(), strip.selected() ? Theme.SELECTED : Theme.STRONG);
            meter.column(canvas, 4, ABOVE, height, strip.peakLeft());
            meter.column(canvas, 5, ABOVE, height, strip.peakRight());
        }
        values(canvas, strip, Math.max(ABOVE, canvas.height() - BELOW));
    }

    private void name(Canvas canvas, Strip strip) {
        Style style = strip.selected() ? Theme.SELECTED : strip.isMaster() ? Theme.HEADING : Theme.STRONG;
        String label = strip.isMaster() ? strip.name() : strip.number() + " " + strip.name();
        int end = canvas.text(0, 0, label, style, TEXT);
        for (int x = end; strip.selected() && x < TEXT; x++) {
            canvas.cell(x, 0, ' ', style);
        }
    }

    private void values(Canvas canvas, Strip strip, int y) {
        canvas.text(0, y, String.format(Locale.ROOT, "%.2f", strip.level()), Theme.TEXT);
        if (!strip.isMaster()) {
            canvas.text(0, y + 1, strip.panText(), Theme.FAINT);
        }
        String off = Glyphs.text(glyphs.gridDot());
        canvas.text(0, y + 2, strip.mute() ? "M" : off, strip.mute() ? Theme.MUTED : Theme.GRID);
        if (!strip.isMaster()) {
            canvas.text(2, y + 2, strip.solo() ? "S" : off, strip.solo() ? Theme.SOLO : Theme.GRID);
        }
    }
}
