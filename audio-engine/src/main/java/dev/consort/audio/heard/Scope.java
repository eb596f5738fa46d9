package dev.consort.audio.heard;

import java.util.ArrayList;
import java.util.List;

/** A picture of a wave that stands still: the newest 20 ms that begin where it rises through zero. */
final class Scope {
    static final int POINTS = 128;

    private static final double SECONDS = 0.02;
    private static final int HIGHEST = 127;

    private final int frames;

    Scope(int sampleRate) {
        frames = (int) Math.round(SECONDS * sampleRate);
    }

    /** Draws both sides as one. */
    List<Integer> points(double[] left, double[] right) {
        int from = beginning(left, right);
        List<Integer> points = new ArrayList<>(POINTS);
        for (int i = 0; i < POINTS; i++) {
            double place = from + (double) i * (frames - 1) / (POINTS - 1);
            points.add(point(left, right, place));
        }
        return points;
    }

    /** The last crossing that has 20 ms behind it and is not older than 20 ms; without one, the newest 20 ms. */
    private int beginning(double[] left, double[] right) {
        int newest = left.length - frames;
        for (int at = newest; at > Math.max(0, newest - frames); at--) {
            if (middle(left, right, at - 1) < 0 && middle(left, right, at) >= 0) {
                return at;
            }
        }
        return newest;
    }

    private static int point(double[] left, double[] right, double place) {
        int before = (int) place;
        int after = Math.min(before + 1, left.length - 1);
        double share = place - before;
        double value = middle(left, right, before) * (1 - share) + middle(left, right, after) * share;
        return (int) Math.round(HIGHEST * Math.max(-1, Math.min(1, value)));
    }

    private static double middle(double[] left, double[] right, int at) {
        return 0.5 * (left[at] + right[at]);
    }
}
