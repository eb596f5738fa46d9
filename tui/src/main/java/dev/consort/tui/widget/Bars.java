package dev.consort.tui.widget;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;

/** Values as columns side by side, as in a spectrum; of more values than columns, the greatest in each place. */
public final class Bars {
    private final Column column;

    public Bars(Glyphs glyphs) {
        this.column = new Column(glyphs);
    }

    /** @param values 0 for an empty column to 1 for one of the canvas's height */
    public void draw(Canvas canvas, double[] values, Style style) {
        int bars = Math.min(values.length, canvas.width());
        if (bars == 0) {
            return;
        }
        Samples samples = new Samples(values, bars);
        int pitch = canvas.width() / bars;
        int thickness = Math.max(1, pitch - 1);
        for (int bar = 0; bar < bars; bar++) {
            for (int x = 0; x < thickness; x++) {
                column.draw(canvas, bar * pitch + x, samples.high(bar), style);
            }
        }
    }
}
