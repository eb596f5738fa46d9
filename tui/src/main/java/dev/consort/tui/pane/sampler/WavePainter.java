package dev.consort.tui.pane.sampler;

import dev.consort.protocol.state.sampler.Slice;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.Curve;
import java.util.List;

/** The recording from its quietest to its loudest, with the slices' numbers above and their beginnings as lines. */
final class WavePainter {
    private static final double FULL_SCALE = 127;

    private final Glyphs glyphs;
    private final Curve curve;

    WavePainter(Glyphs glyphs) {
        this.glyphs = glyphs;
        curve = new Curve(glyphs);
    }

    /**
     * Draws the first row with the numbers and the wave below.
     *
     * @param peaks lowest and highest by turns, −127–127; empty if they are not known
     * @param slices in their order
     * @param selected one of them, or null
     */
    void draw(Canvas canvas, List<Integer> peaks, WaveWindow window, List<Slice> slices, Slice selected) {
        window.width(canvas.width());
        Canvas wave = canvas.region(0, 1, canvas.width(), canvas.height() - 1);
        middle(wave);
        lines(canvas, window, slices, selected);
        if (!peaks.isEmpty()) {
            band(wave, window, peaks);
        }
        shade(wave, window, selected);
        cursor(canvas, window);
    }

    private void middle(Canvas canvas) {
        for (int x = 0; x < canvas.width(); x++) {
            canvas.cell(x, canvas.height() / 2, glyphs.horizontal(), Theme.GRAPH_AXIS);
        }
    }

    private void lines(Canvas canvas, WaveWindow window, List<Slice> slices, Slice selected) {
        int free = 0;
        for (int i = 0; i < slices.size(); i++) {
            int x = window.column(slices.get(i).start());
            for (int y = 1; y < canvas.height(); y++) {
                canvas.cell(x, y, glyphs.vertical(), Theme.GRID_BAR);
            }
            if (x >= free) {
                Style style = slices.get(i) == selected ? Theme.SELECTED : Theme.FAINT;
                free = canvas.text(x, 0, Integer.toString(i + 1), style) + 1;
            }
        }
    }

    /** Lowest and highest by turns are one curve: what lies between them in a column is filled. */
    private void band(Canvas canvas, WaveWindow window, List<Integer> peaks) {
        int buckets = peaks.size() / 2;
        int places = curve.samples(canvas.width());
        double[] values = new double[places * 2];
        for (int i = 0; i < places; i++) {
            double begin = window.from() + window.length() * i / places;
            double end = window.from() + window.length() * (i + 1) / places;
            int low = extreme(peaks, buckets, begin, end, 0);
            int high = extreme(peaks, buckets, begin, end, 1);
            values[2 * i] = (low / FULL_SCALE + 1) / 2;
            values[2 * i + 1] = (high / FULL_SCALE + 1) / 2;
        }
        curve.line(canvas, values, Theme.GRAPH_FILL);
    }

    private static int extreme(List<Integer> peaks, int buckets, double begin, double end, int side) {
        int first = Math.max(0, Math.min(buckets - 1, (int) (begin * buckets)));
        int last = Math.max(first, Math.min(buckets - 1, (int) Math.ceil(end * buckets) - 1));
        int found = peaks.get(2 * first + side);
        for (int i = first + 1; i <= last; i++) {
            int peak = peaks.get(2 * i + side);
            found = side == 0 ? Math.min(found, peak) : Math.max(found, peak);
        }
        return found;
    }

    /** The selected slice stands out; so does its number above, for eyes without colours. */
    private static void shade(Canvas canvas, WaveWindow window, Slice selected) {
        if (selected == null) {
            return;
        }
        int to = window.column(selected.end() - window.step() / 2);
        for (int x = Math.max(0, window.column(selected.start())); x <= Math.min(canvas.width() - 1, to); x++) {
            for (int y = 0; y < canvas.height(); y++) {
                canvas.restyle(
                        x, y, style -> style.ink(Theme.GRAPH_LINE.foreground()).strong());
            }
        }
    }

    private static void cursor(Canvas canvas, WaveWindow window) {
        int x = Math.min(canvas.width() - 1, window.column(window.cursor()));
        for (int y = 1; y < canvas.height(); y++) {
            canvas.restyle(x, y, Style::reversed);
        }
    }
}
