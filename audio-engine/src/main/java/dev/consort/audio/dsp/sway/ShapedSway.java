package dev.consort.audio.dsp.sway;

import dev.consort.audio.dsp.Smoothed;

/**
 * A slow wave whose shape can be chosen while it runs; from one shape to another it fades. The square has soft edges, so
 * that what it moves does not click. For the audio thread.
 */
public final class ShapedSway {
    /** How long an edge of the square takes, unless the period is too short for it. */
    private static final double EDGE_SECONDS = 0.003;

    private static final double WIDEST_EDGE = 0.25;
    private static final int SQUARE = 1;
    private static final int TRIANGLE = 2;

    private final Sway sway;
    private final Smoothed square;
    private final Smoothed triangle;
    private boolean fresh = true;

    public ShapedSway(int sampleRate) {
        sway = new Sway(0, sampleRate);
        square = new Smoothed(sampleRate, 0);
        triangle = new Smoothed(sampleRate, 0);
    }

    /** Prepares the next frames: 0 is a sine, 1 a square, 2 a triangle. */
    public void ramp(int shape, int frames) {
        square.aim(shape == SQUARE ? 1 : 0);
        triangle.aim(shape == TRIANGLE ? 1 : 0);
        if (fresh) {
            square.arrive();
            triangle.arrive();
            fresh = false;
        }
        square.ramp(frames);
        triangle.ramp(frames);
    }

    /** The value at a frame of the prepared ones, −1 to 1, each to be asked for once and in order. */
    public double at(int frame, double hz) {
        double turns = sway.next(hz);
        double squares = square.at(frame);
        double triangles = triangle.at(frame);
        double wave = (1 - squares - triangles) * Sine.of(turns);
        wave += squares == 0 ? 0 : squares * square(turns, Math.min(WIDEST_EDGE, EDGE_SECONDS * hz));
        return wave + (triangles == 0 ? 0 : triangles * triangle(turns));
    }

    private static double square(double turns, double edge) {
        boolean up = turns < 0.5;
        double way = Math.min(1, (up ? turns : turns - 0.5) / edge);
        double level = 2 * way * way * (3 - 2 * way) - 1;
        return up ? level : -level;
    }

    private static double triangle(double turns) {
        double ahead = turns + 0.25;
        return 1 - 4 * Math.abs(ahead - (int) ahead - 0.5);
    }

    /** Begins again. */
    public void reset() {
        sway.reset();
        fresh = true;
    }
}
