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
        double places = places(ago);
        int place = Math.min((int) places, EdgeShape.PLACES - 1);
        add(shape.jump(place), shape.jump(place + 1), (float) (places - place), (float) height);
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
        add(shape.corner(place), shape.corner(place + 1), (float) (places - place), (float) slope);
    }

    private static double places(double ago) {
        return ago > 0 ? Math.min(ago, 1) * EdgeShape.PLACES : 0;
    }

    private void add(float[] low, float[] high, float between, float gain) {
        float share = gain * between;
        float rest = gain - share;
        for (int i = 0; i < EdgeShape.TAPS; i++) {
            frames[at + i] += rest * low[i] + share * high[i];
        }
    }

    /** Draws a frame, its edges already told, and answers the one that comes out. */
    public double next(double drawn) {
        frames[at + DELAY] += (float) drawn;
        double out = frames[at];
        if (++at == ROOM) {
            System.arraycopy(frames, ROOM, frames, 0, EdgeShape.TAPS);
            Arrays.fill(frames, EdgeShape.TAPS, frames.length, 0);
            at = 0;
        }
        return out;
    }

    /** Forgets what was drawn. */
    public void reset() {
        Arrays.fill(frames, 0);
        at = 0;
    }
}
