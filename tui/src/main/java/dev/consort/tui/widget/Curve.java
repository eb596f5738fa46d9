package dev.consort.tui.widget;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Glyphs;

/**
 * A row of values from left to right over the whole of a canvas: 0 is its bottom and 1 its top, NaN is a gap. It is drawn
 * in dots of Braille, in blocks or in ASCII, by what the terminal can show.
 */
public final class Curve {
    private final Glyphs glyphs;
    private final Column column;

    public Curve(Glyphs glyphs) {
        this.glyphs = glyphs;
        this.column = new Column(glyphs);
    }

    /** How many values such a width can show one by one; any other number is laid over them. */
    public int samples(int width) {
        return width * DotRaster.across(glyphs);
    }

    /** Draws the line without gaps between neighbours; cells that it does not touch stay as they are. */
    public void line(Canvas canvas, double[] values, Style style) {
        DotRaster raster = new DotRaster(glyphs, canvas.width(), canvas.height());
        Samples samples = new Samples(values, raster.columns());
        int lastLow = -1;
        int lastHigh = -1;
        for (int x = 0; x < raster.columns(); x++) {
            int low = raster.row(samples.low(x));
            int high = raster.row(samples.high(x));
            if (low >= 0) {
                boolean isJoined = lastLow >= 0;
                raster.fill(
                        x, isJoined ? Math.min(low, lastHigh + 1) : low, isJoined ? Math.max(high, lastLow - 1) : high);
            }
            lastLow = low;
            lastHigh = high;
        }
        raster.draw(canvas, style);
    }

    /** Draws what lies between the bottom and the values; cells above stay as they are. */
    public void filled(Canvas canvas, double[] values, Style style) {
        DotRaster raster = new DotRaster(glyphs, canvas.width(), canvas.height());
        Samples samples = new Samples(values, raster.columns());
        for (int x = 0; x < raster.columns(); x++) {
            double value = samples.high(x);
            if (!raster.isDotted()) {
                column.draw(canvas, x, value, style);
            } else if (!Double.isNaN(value)) {
                raster.fill(x, 0, (int) Math.round(value * raster.rows()) - 1);
            }
        }
        raster.draw(canvas, style);
    }
}
