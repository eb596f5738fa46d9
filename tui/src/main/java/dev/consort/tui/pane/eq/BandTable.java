package dev.consort.tui.pane.eq;

import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.ScrollWindow;

/** The bands as columns. */
final class BandTable {
    /** Rows of the table: the numbers, and a row for each field. */
    static final int ROWS = 1 + EqField.values().length;

    private static final int LABELS = 6;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 10;

    private int first = 1;
    private int width = NARROWEST;

    void draw(Canvas canvas, Eq eq, int selected, EqField field) {
        width = Math.max(NARROWEST, Math.min(WIDEST, (canvas.width() - LABELS) / Eq.BANDS));
        int shown = Math.max(1, Math.min(Eq.BANDS, (canvas.width() - LABELS) / width));
        first = 1 + Math.max(0, ScrollWindow.first(selected - 1, Eq.BANDS, shown));
        canvas.text(0, 0, "band", Theme.HEADING);
        for (EqField each : EqField.values()) {
            int y = 1 + each.ordinal();
            canvas.text(0, y, each == field ? ">" : " ", Theme.STRONG);
            canvas.text(1, y, each.label(), each == field ? Theme.STRONG : Theme.FAINT);
        }
        for (int i = 0; i < shown; i++) {
            column(
                    canvas.region(LABELS + i * width, 0, width, ROWS),
                    eq,
                    first + i,
                    first + i == selected ? field : null);
        }
    }

    /** @param field the selected field if this is the selected band, else null */
    private static void column(Canvas canvas, Eq eq, int number, EqField field) {
        EqBand band = eq.bands().get(number);
        Style heading = field == null ? Theme.HEADING : Theme.SELECTED;
        right(canvas, 0, Integer.toString(number), heading);
        boolean works = band.enabled() && band.gain() != 0;
        for (EqField each : EqField.values()) {
            Style style = each == field ? Theme.SELECTED : works ? Theme.TEXT : Theme.FAINT;
            right(canvas, 1 + each.ordinal(), each.text(band), style);
        }
    }

    private static void right(Canvas canvas, int y, String text, Style style) {
        canvas.text(Math.max(0, canvas.width() - 1 - text.length()), y, text, style);
    }

    /** The band in a column of the screen; 0 if there is none. */
    int bandAt(int x) {
        int band = x < LABELS ? 0 : first + (x - LABELS) / width;
        return band > Eq.BANDS ? 0 : band;
    }
}
