package dev.consort.audio;

/**
 * Counts the blocks that came too late. After each write, the output says how much sound it still holds; a block is late
 * when the next write begins only after that has run out, or ends when even the block itself would have run out: then
 * the thread was held up inside the write. For the audio thread; {@link #count} for any.
 */
final class LateBlocks {
    private static final double NANOS = 1e9;

    private final int sampleRate;
    private boolean running;
    private boolean late;
    private long drained;
    private volatile int count;

    /** @param sampleRate Hz */
    LateBlocks(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** A block is rendered, and its write begins. */
    void writes(long now) {
        late = running && now - drained > 0;
        count += late ? 1 : 0;
    }

    /**
     * The write has ended.
     *
     * @param frames of the block
     * @param buffered frames that are still to be heard
     */
    void wrote(long now, int frames, int buffered) {
        if (running && !late && now - drained > nanos(frames)) {
            count++;
        }
        running = true;
        drained = now + nanos(buffered);
    }

    /** What comes next is not late, whenever it comes: it goes to another output. */
    void restart() {
        running = false;
    }

    private long nanos(int frames) {
        return (long) (frames * NANOS / sampleRate);
    }

    /** Late blocks so far. */
    int count() {
        return count;
    }
}
