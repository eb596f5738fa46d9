package dev.consort.tui.pane.scope;

import dev.consort.protocol.message.ServerMessage.Analysis;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Bars;
import java.util.List;
import java.util.Locale;

/** The spectrum as columns over a scale of frequencies, beside one of decibels. */
final class SpectrumPainter {
    private static final int LEFT = 6;
    private static final int[] MARKS = {50, 100, 200, 500, 1000, 2000, 5000, 10_000};
    private static final int MARK_DECIBELS = 12;

    private final Glyphs glyphs;

    SpectrumPainter(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Draws it with {@code floor} dB as its lower edge. */
    void draw(Canvas canvas, List<Double> spectrum, double floor) {
        int rows = canvas.height() - 2;
        int columns = canvas.width() - LEFT;
        if (rows < 1 || columns < 1) {
            return;
        }
        canvas.text(1, 0, "Spectrum", Theme.HEADING);
        canvas.textRight(0, loudest(spectrum) + " ", Theme.FAINT);
        scale(canvas, rows, floor);
        double[] shares = spectrum.stream()
                .mapToDouble(level -> Decibels.share(level, floor))
                .toArray();
        columns(canvas.region(LEFT, 1, columns, rows), shares);
        frequencies(canvas, columns);
    }

    /** Over the whole width, so that the scale of frequencies below fits. */
    private void columns(Canvas canvas, double[] shares) {
        double[] each = new double[canvas.width()];
        for (int x = 0; x < each.length; x++) {
            each[x] = shares[(int) ((long) x * shares.length / each.length)];
        }
        new Bars(glyphs).draw(canvas, each, Theme.GRAPH_LINE);
    }

    private void scale(Canvas canvas, int rows, double floor) {
        for (int decibels = 0; decibels > floor; decibels -= MARK_DECIBELS) {
            int y = 1 + (int) Math.round(decibels / floor * rows);
            canvas.text(0, y, String.format(Locale.ROOT, "%4d", decibels), Theme.GRAPH_AXIS);
            for (int x = LEFT; x < canvas.width(); x++) {
                canvas.cell(x, y, glyphs.gridDot(), Theme.GRID);
            }
        }
    }

    private static void frequencies(Canvas canvas, int columns) {
        int y = canvas.height() - 1;
        canvas.text(0, y, "  Hz", Theme.GRAPH_AXIS);
        int free = LEFT;
        for (int hertz : MARKS) {
            double share = Math.log(hertz / Analysis.LOWEST) / Math.log(Analysis.HIGHEST / Analysis.LOWEST);
            String label = hertz >= 1000 ? hertz / 1000 + "k" : Integer.toString(hertz);
            int x = LEFT + (int) (share * columns);
            if (x >= free && x + label.length() <= canvas.width()) {
                free = canvas.text(x, y, label, Theme.GRAPH_AXIS) + 1;
            }
        }
    }

    private static String loudest(List<Double> spectrum) {
        int best = 0;
        for (int band = 1; band < spectrum.size(); band++) {
            best = spectrum.get(band) > spectrum.get(best) ? band : best;
        }
        return spectrum.get(best) <= Analysis.FLOOR
                ? "silence"
                : String.format(
                        Locale.ROOT,
                        "loudest near %.0f Hz, %s",
                        Analysis.hertz(best),
                        Decibels.text(spectrum.get(best)));
    }
}
