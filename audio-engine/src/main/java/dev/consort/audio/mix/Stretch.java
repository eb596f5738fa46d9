package dev.consort.audio.mix;

import dev.consort.audio.tuning.Pitches;

/**
 * Chunks that follow each other and are yet to be rendered: how long they are, where in the song, where they go, and how
 * high pitches are meanwhile. Offline only.
 */
final class Stretch {
    /** Chunks at most. */
    static final int MOST = 48;

    private final int[] frames = new int[MOST];
    private final double[] ticks = new double[MOST];
    private final int[] places = new int[MOST];
    private final int[] aheads = new int[MOST];
    private final Pitches[] pitches = new Pitches[MOST];
    private final int firstSlot;
    private int count;
    private int length;

    /**
     * A stretch without chunks.
     *
     * @param other whether it is the second of two, of which one is laid out while the other may still be needed
     */
    Stretch(boolean other) {
        firstSlot = other ? MOST : 0;
        for (int i = 0; i < MOST; i++) {
            pitches[i] = new Pitches();
        }
    }

    /**
     * One more chunk.
     *
     * @param tick of the song at its first frame
     * @param place of its first frame in the block
     * @param ahead frames to where a chunk begins in any case
     */
    void add(int of, double tick, int place, int ahead, Pitches now) {
        frames[count] = of;
        ticks[count] = tick;
        places[count] = place;
        aheads[count] = ahead;
        pitches[count].copy(now);
        count++;
        length += of;
    }

    void clear() {
        count = 0;
        length = 0;
    }

    boolean isFull() {
        return count == MOST;
    }

    int count() {
        return count;
    }

    /** Frames of all its chunks. */
    int length() {
        return length;
    }

    /** Where strips keep what they make of a chunk. */
    int slot(int chunk) {
        return firstSlot + chunk;
    }

    int frames(int chunk) {
        return frames[chunk];
    }

    double tick(int chunk) {
        return ticks[chunk];
    }

    int place(int chunk) {
        return places[chunk];
    }

    int ahead(int chunk) {
        return aheads[chunk];
    }

    Pitches pitches(int chunk) {
        return pitches[chunk];
    }
}
