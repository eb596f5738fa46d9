package dev.consort.audio.dsp.delay;

import java.util.Arrays;

/**
 * The last frames of one channel, to be read at any distance, between frames as well. Never allocates once it is made;
 * for the audio thread. What is not a number, and what is too weak to matter, is kept as silence.
 *
 * <p>Between frames: the cubic Hermite curve through four neighbours, Niemitalo, "Polynomial Interpolators for
 * High-Quality Resampling of Oversampled Audio" (2001).
 */
public final class DelayLine {
    /** The most frames that are written or read at once. */
    public static final int AT_ONCE = 64;

    private static final double TINY = 1e-15;
    private static final float FAINT = 1e-18f;
    private static final int NEIGHBOURS = 4;

    private final float[] kept;
    private final int mask;
    private int newest;
    private boolean empty = true;

    /**
     * Makes a silent line.
     *
     * @param longest the longest distance at which it will be read, in frames
     */
    public DelayLine(int longest) {
        kept = new float[Integer.highestOneBit(longest + NEIGHBOURS + AT_ONCE) * 2];
        mask = kept.length - 1;
    }

    /** Takes in the next frame. */
    public void write(double value) {
        newest = newest + 1 & mask;
        kept[newest] = Math.abs(value) >= TINY ? (float) value : 0;
        empty = false;
    }

    /**
     * Takes in frames of a chunk as they are: numbers, and none that {@link #settled} would make silence.
     *
     * @param to behind the last
     */
    public void write(float[] chunk, int from, int to) {
        int place = newest + 1 & mask;
        int first = Math.min(to - from, kept.length - place);
        System.arraycopy(chunk, from, kept, place, first);
        System.arraycopy(chunk, from + first, kept, 0, to - from - first);
        newest = newest + to - from & mask;
        empty = false;
    }

    /** A number without what is too weak to matter, in a way that many are settled at once. */
    public static float settled(float value) {
        return value + FAINT - FAINT;
    }

    /**
     * Copies frames that lie together.
     *
     * @param distance of the first of them, in whole frames before the one that is written next; no less than they are
     */
    public void copy(int distance, float[] into, int from, int frames) {
        int place = newest + 1 - distance & mask;
        int first = Math.min(frames, kept.length - place);
        System.arraycopy(kept, place, into, from, first);
        System.arraycopy(kept, 0, into, from + first, frames - first);
    }

    /** The longest distance at which it can be read between frames. */
    int longest() {
        return mask - NEIGHBOURS - AT_ONCE;
    }

    /** What was written some frames before the newest; 0 is the newest. */
    public float at(int frames) {
        return kept[newest - frames & mask];
    }

    /** The same at a fractional distance: 1 frame or more; what is nearer is read at 1. */
    public float read(double frames) {
        double distance = Math.max(1, Math.min(frames, mask - NEIGHBOURS));
        int whole = (int) distance;
        float share = (float) (distance - whole);
        int place = newest - whole;
        float after = kept[place + 1 & mask];
        float here = kept[place & mask];
        float before = kept[place - 1 & mask];
        float slope = (before - after) / 2;
        float bend = after - 2.5f * here + 2 * before - kept[place - 2 & mask] / 2;
        float twist = (kept[place - 2 & mask] - after) / 2 + 1.5f * (here - before);
        return ((twist * share + bend) * share + slope) * share + here;
    }

    /**
     * Reads, before they are written, frames that all lie equally far behind their own; as {@link #read} would after each
     * has been written.
     *
     * @param frames the distance that {@link #read} would be given: more than there are frames by 2
     * @param room for 3 more than there are frames
     */
    public void readAhead(double frames, float[] room, float[] into, int count) {
        double distance = Math.min(frames, mask - NEIGHBOURS);
        int whole = (int) distance;
        // The oldest neighbour of the first frame, which will be written next.
        copy(whole + 3, room, 0, count + NEIGHBOURS - 1);
        curve(room, (float) (distance - whole), into, count);
    }

    private static void curve(float[] line, float share, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            float after = line[i + 3];
            float here = line[i + 2];
            float before = line[i + 1];
            float slope = (before - after) / 2;
            float bend = after - 2.5f * here + 2 * before - line[i] / 2;
            float twist = (line[i] - after) / 2 + 1.5f * (here - before);
            into[i] = ((twist * share + bend) * share + slope) * share + here;
        }
    }

    /** Forgets everything; costs nothing when nothing has come since the last time. */
    public void clear() {
        if (!empty) {
            Arrays.fill(kept, 0);
            empty = true;
        }
    }
}
