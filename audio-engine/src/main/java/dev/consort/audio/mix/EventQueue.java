package dev.consort.audio.mix;

/**
 * What is to happen to one instrument in one block, in the order of time; at the same frame, ends come before beginnings. Of
 * fixed size: what does not fit into a block is left out, and a block of 5 ms has room for 256.
 */
public final class EventQueue {
    private static final int ROOM = 256;

    private final int[] frames = new int[ROOM];
    private final Kind[] kinds = new Kind[ROOM];
    private final int[] pitches = new int[ROOM];
    private final int[] velocities = new int[ROOM];
    private final boolean[] live = new boolean[ROOM];
    private int size;

    /** What happens. */
    public enum Kind {
        /** All notes end at once, in some milliseconds. */
        SILENCE,
        /** All live notes are let go. */
        LIVE_OFF,
        OFF,
        ON
    }

    /** Adds something at its place in time. */
    public void add(int frame, Kind kind, int pitch, int velocity, boolean isLive) {
        if (size == ROOM) {
            return;
        }
        int at = size++;
        while (at > 0 && (frames[at - 1] > frame || frames[at - 1] == frame && kinds[at - 1].compareTo(kind) > 0)) {
            move(at - 1, at);
            at--;
        }
        frames[at] = frame;
        kinds[at] = kind;
        pitches[at] = pitch;
        velocities[at] = velocity;
        live[at] = isLive;
    }

    private void move(int from, int to) {
        frames[to] = frames[from];
        kinds[to] = kinds[from];
        pitches[to] = pitches[from];
        velocities[to] = velocities[from];
        live[to] = live[from];
    }

    public int size() {
        return size;
    }

    public int frame(int index) {
        return frames[index];
    }

    public Kind kind(int index) {
        return kinds[index];
    }

    public int pitch(int index) {
        return pitches[index];
    }

    int velocity(int index) {
        return velocities[index];
    }

    boolean isLive(int index) {
        return live[index];
    }

    void clear() {
        size = 0;
    }
}
