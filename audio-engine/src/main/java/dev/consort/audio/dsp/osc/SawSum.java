package dev.consort.audio.dsp.osc;

import java.util.Arrays;

/**
 * Saws of ±1 that sound together, without aliases: a straight line with their jumps in it, so that a saw costs little
 * more than its jumps. It comes out {@link EdgeTrack#DELAY} frames late. For the audio thread.
 */
public final class SawSum {
    private static final int MOST = 64;

    private final EdgeTrack track = new EdgeTrack();
    private final double[] steps = new double[MOST];
    private double before;
    private double slope;

    /** Begins the next frames, up to 64 of them. */
    public void begin(int frames) {
        track.makeRoom(frames);
        Arrays.fill(steps, 0, frames, 0);
        before = 0;
        slope = 0;
    }

    /**
     * Adds a saw to these frames.
     *
     * @param phase where it was at the frame before, in turns
     * @param step its frequency in {@link Turns} per frame
     * @return where it is at the last of them
     */
    public double add(double phase, double step, double level, int frames) {
        before += level * (2 * phase - 1);
        slope += level * 2 * step;
        double place = (1 - phase) / step;
        int jumps = 0;
        for (; place <= frames; place += 1 / step) {
            int frame = Math.max(0, (int) Math.ceil(place) - 1);
            steps[frame] -= 2 * level;
            track.jump(frame, frame + 1 - place, -2 * level);
            jumps++;
        }
        return phase + step * frames - jumps;
    }

    /** Lets as many frames come out as were begun. */
    public void draw(float[] out, int from, int to) {
        track.draw(before, slope, steps, out, from, to);
    }

    /** Forgets what was drawn. */
    public void reset() {
        track.reset();
    }
}
