package dev.consort.audio;

/**
 * Live gestures on their way to the audio thread, which takes them without waiting. Those who put them in take turns. Full
 * at 1,024: more than two hundred people can play in one block.
 */
final class GestureQueue {
    private static final int ROOM = 1024;

    private final int[] kinds = new int[ROOM];
    private final int[] instruments = new int[ROOM];
    private final int[] pitches = new int[ROOM];
    private final int[] velocities = new int[ROOM];
    private volatile long written;
    private volatile long read;

    static final int NOTE_ON = 0;
    static final int NOTE_OFF = 1;
    static final int ALL_OFF = 2;
    static final int LOCATE = 3;

    /** Told of one gesture; of a locate, {@code pitch} is the tick. */
    interface Taker {
        void take(int kind, int instrument, int pitch, int velocity);
    }

    /** Any thread. False when it is full. */
    synchronized boolean offer(int kind, int instrument, int pitch, int velocity) {
        if (written - read >= ROOM) {
            return false;
        }
        int at = (int) (written % ROOM);
        kinds[at] = kind;
        instruments[at] = instrument;
        pitches[at] = pitch;
        velocities[at] = velocity;
        written++;
        return true;
    }

    /** Audio thread. */
    void drainTo(Taker taker) {
        long end = written;
        for (long i = read; i < end; i++) {
            int at = (int) (i % ROOM);
            taker.take(kinds[at], instruments[at], pitches[at], velocities[at]);
        }
        read = end;
    }
}
