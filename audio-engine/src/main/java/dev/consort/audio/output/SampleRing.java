package dev.consort.audio.output;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Stereo frames on their way from one thread to one other, neither of which ever waits here. Allocates nothing after it
 * is made.
 *
 * <p>A single-producer, single-consumer ring: Lamport, "Proving the Correctness of Multiprocess Programs" (1977).
 */
public final class SampleRing {
    private final float[] samples;
    private final int mask;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();

    /**
     * An empty ring.
     *
     * @param frames that it must hold; rounded up to a power of two
     */
    public SampleRing(int frames) {
        int size = Math.max(2, Integer.highestOneBit(Math.max(1, frames - 1)) << 1);
        samples = new float[2 * size];
        mask = size - 1;
    }

    /** Frames that it holds at most. */
    public int capacity() {
        return mask + 1;
    }

    /** Frames that wait to be read. Any thread; for the reader at least so many, for the writer at most. */
    public int waiting() {
        return (int) (written.get() - read.get());
    }

    /** Frames that can be written. For the writer. */
    public int room() {
        return capacity() - waiting();
    }

    /** Puts in as many frames of interleaved stereo as there is room for, and answers how many. For the writer. */
    public int write(float[] interleaved, int fromFrame, int frames) {
        long at = written.get();
        int count = Math.min(frames, room());
        int first = Math.min(count, capacity() - (int) (at & mask));
        System.arraycopy(interleaved, 2 * fromFrame, samples, 2 * (int) (at & mask), 2 * first);
        System.arraycopy(interleaved, 2 * (fromFrame + first), samples, 0, 2 * (count - first));
        written.setRelease(at + count);
        return count;
    }

    /** Takes out up to so many frames, and answers how many. For the reader. */
    public int read(float[] interleaved, int frames) {
        long at = read.get();
        int count = Math.min(frames, waiting());
        int first = Math.min(count, capacity() - (int) (at & mask));
        System.arraycopy(samples, 2 * (int) (at & mask), interleaved, 0, 2 * first);
        System.arraycopy(samples, 0, interleaved, 2 * first, 2 * (count - first));
        read.setRelease(at + count);
        return count;
    }
}
