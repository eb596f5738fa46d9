package dev.consort.tui.pane.eq;

import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Curve;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Draws what the equaliser does, from 20 Hz to 20 kHz. */
final class EqPainter {
    private static final double LOWEST = 20;
    private static final double HIGHEST = 20_000;
    private static final int GUTTER = 5;
    private static final double[] LABELS = {50, 100, 200, 500, 1000, 2000, 5000, 10_000};

    private final PaneContext context;
    private final Curve curve;

    EqPainter(PaneContext context) {
        this.context = context;
        this.curve = new Curve(context.glyphs());
    }

    /** The frequency at a share of the way from left to right. */
    static double hertz(double share) {
        return LOWEST * Math.pow(HIGHEST / LOWEST, share);
    }

    void draw(Canvas canvas, Eq eq, int selected) {
        int height = canvas.height() - 1;
        if (height < 2 || canvas.width() < 2 * GUTTER) {
            return;
        }
        Canvas plot = canvas.region(GUTTER, 0, canvas.width() - GUTTER, height);
        double range = range(eq);
        axes(canvas, plot, range);
        if (eq.bands().get(selected).gain() != 0) {
            line(plot, range, hz -> BandResponse.decibels(eq.bands().get(selected), hz), Theme.GRAPH_OTHER);
        }
        line(plot, range, hz -> BandResponse.decibels(eq, hz), eq.enabled() ? Theme.GRAPH_LINE : Theme.FAINT);
        for (int number : eq.bands().ids()) {
            mark(plot, range, number, eq.bands().get(number), number == selected);
        }
    }

    /** 12 dB up and down, or 24 where that is not enough. */
    private static double range(Eq eq) {
        double most = 0;
        for (EqBand band : eq.bands()) {
            most = Math.max(most, Math.abs(BandResponse.decibels(eq, band.frequency())));
            most = Math.max(most, Math.abs(band.gain()));
        }
        return most > 12 ? 24 : 12;
    }

    private void axes(Canvas canvas, Canvas plot, double range) {
        int last = plot.height() - 1;
        for (double hz : LABELS) {
            int x = column(plot, hz);
            for (int y = 0; y <= last; y++) {
                plot.cell(x, y, context.glyphs().gridDot(), Theme.GRAPH_AXIS);
            }
            String text = EqField.hertz(hz);
            canvas.text(GUTTER + x - text.length() / 2, last + 1, text, Theme.KEY_LABEL);
        }
        for (int x = 0; x < plot.width(); x++) {
            plot.cell(x, last / 2, context.glyphs().horizontal(), Theme.GRAPH_AXIS);
        }
        scale(canvas, last, range);
    }

    private static void scale(Canvas canvas, int last, double range) {
        int parts = last >= 8 ? 4 : 2;
        for (int part = 0; part <= parts; part++) {
            canvas.text(0, part * last / parts, decibels(range - 2 * range * part / parts), Theme.KEY_LABEL);
        }
    }

    private static String decibels(double value) {
        return String.format(Locale.ROOT, value == 0 ? "   0" : "%+4.0f", value);
    }

    private void line(Canvas plot, double range, DoubleUnaryOperator decibels, Style style) {
        double[] values = new double[curve.samples(plot.width())];
        for (int i = 0; i < values.length; i++) {
            double share = values.length == 1 ? 0 : i / (values.length - 1.0);
            values[i] = 0.5 + decibels.applyAsDouble(hertz(share)) / (2 * range);
        }
        curve.line(plot, values, style);
    }

    /** A band's number at its frequency and gain; one that changes nothing is left out unless it is selected. */
    private static void mark(Canvas plot, double range, int number, EqBand band, boolean selected) {
        if (!selected && (band.gain() == 0 || !band.enabled())) {
            return;
        }
        double share = 0.5 - band.gain() / (2 * range);
        int y = (int) Math.round(Math.max(0, Math.min(1, share)) * (plot.height() - 1));
        String text = Integer.toString(number);
        int x = Math.min(column(plot, band.frequency()), plot.width() - text.length());
        plot.text(x, y, text, selected ? Theme.SELECTED : Theme.STRONG);
    }

    static int column(Canvas plot, double hz) {
        return (int) Math.round(Math.log(hz / LOWEST) / Math.log(HIGHEST / LOWEST) * (plot.width() - 1));
    }
}
