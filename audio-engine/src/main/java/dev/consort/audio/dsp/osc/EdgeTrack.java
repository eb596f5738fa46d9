package dev.consort.audio.dsp.osc;

import java.util.Arrays;

/**
 * A signal that is drawn with jumps and corners, and comes out without the aliases that these would have. Whoever draws
 * says where the edges were, to a part of a frame, and then what the signal is at the frame; it comes out {@link #DELAY}
 * frames late. For the audio thread.
 */
public final class EdgeTrack {
    /** Frames by which the signal comes out late. */
    public static final int DELAY = EdgeShape.DELAY;

    private static final int ROOM = 256;

    private final EdgeShape shape = EdgeShape.shared();
    private final float[] frames = new float[ROOM + EdgeShape.TAPS];
    private int at;

    /**
     * The signal jumped.
     *
     * @param ago frames before the one that is drawn next, 0–1
     * @param height by how much
     */
    public void jump(double ago, double height) {
        jump(0, ago, height);
    }

    /** The same in front of a frame to come: 0 is the one that is drawn next, the others need {@link #makeRoom}. */
    void jump(int frame, double ago, double height) {
        double places = places(ago);
        int place = Math.min((int) places, EdgeShape.PLACES - 1);
        add(frame, shape.jump(place), shape.jump(place + 1), (float) (places - place), (float) height);
    }

    /**
     * The signal turned.
     *
     * @param ago frames before the one that is drawn next, 0–1
     * @param slope by how much it rises more than before, per frame
     */
    public void corner(double ago, double slope) {
        double places = places(ago);
        int place = Math.min((int) places, EdgeShape.PLACES - 1);
        add(0, shape.corner(place), shape.corner(place + 1), (float) (places - place), (float) slope);
    }

    private static double places(double ago) {
        return ago > 0 ? Math.min(ago, 1) * EdgeShape.PLACES : 0;
    }

    private void add(int frame, float[] low, float[] high, float between, float gain) {
        float share = gain * between;
        float rest = gain - share;
        int start = at + frame;
        for (int i = 0; i < EdgeShape.TAPS; i++) {
            frames[start + i] += rest * low[i] + share * high[i];
        }
    }

    /** Draws a frame, its edges already told, and answers the one that comes out. */
    public double next(double drawn) {
        frames[at + DELAY] += (float) drawn;
        double out = frames[at];
        at++;
        makeRoom(1);
        return out;
    }

    /** Makes room for so many frames, up to 256, that are then drawn at once. */
    void makeRoom(int count) {
        if (at + count > ROOM) {
            System.arraycopy(frames, at, frames, 0, EdgeShape.TAPS);
            Arrays.fill(frames, EdgeShape.TAPS, frames.length, 0);
            at = 0;
        }
    }

    /**
     * Draws frames of a straight line with steps in it, their edges already told, and lets as many come out.
     *
     * @param before where the line was at the frame before
     * @param slope how much it rises per frame
     * @param steps how much it rises besides, in front of each frame
     * @param to behind the last
     */
    void draw(double before, double slope, double[] steps, float[] out, int from, int to) {
        double line = before;
        int late = at + DELAY - from;
        for (int i = from; i < to; i++) {
            line += slope + steps[i - from];
            frames[late + i] += (float) line;
        }
        System.arraycopy(frames, at, out, from, to - from);
        at += to - from;
    }

    /** Forgets what was drawn. */
    public void reset() {
        Arrays.fill(frames, 0);
        at = 0;
    }
}
