package dev.consort.tui.widget;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** A row of values laid over as many places as there are on the screen. Values are 0 to 1; NaN is a gap. */
final class Samples {
    private final double[] values;
    private final int places;

    Samples(double[] values, int places) {
        this.values = values;
        this.places = places;
    }

    /** The least value at a place; where places are more than values, the straight line between two of them. */
    double low(int place) {
        return values.length <= places ? between(place) : inPlace(place).min().orElse(Double.NaN);
    }

    /** The greatest value at a place. */
    double high(int place) {
        return values.length <= places ? between(place) : inPlace(place).max().orElse(Double.NaN);
    }

    private DoubleStream inPlace(int place) {
        int from = (int) ((long) place * values.length / places);
        int to = (int) ((place + 1L) * values.length / places);
        return Arrays.stream(values, from, to)
                .filter(value -> !Double.isNaN(value))
                .map(Samples::clamped);
    }

    private double between(int place) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double at = places == 1 ? 0 : place * (values.length - 1.0) / (places - 1);
        int left = (int) at;
        int right = Math.min(left + 1, values.length - 1);
        double part = at - left;
        return clamped(part == 0 ? values[left] : values[left] * (1 - part) + values[right] * part);
    }

    private static double clamped(double value) {
        return Double.isNaN(value) ? value : Math.max(0, Math.min(1, value));
    }
}
