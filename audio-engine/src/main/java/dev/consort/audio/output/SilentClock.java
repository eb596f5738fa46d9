package dev.consort.audio.output;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Takes sound at the right pace and lets nobody hear it, so that playhead and meters move on a machine without sound.
 * Blocks are as late for it as they would be for a sound card with the same buffer.
 *
 * <p>Waits for absolute times, so that small delays do not add up. After a stall of more than a quarter of a second, as
 * of a laptop that slept, it starts counting anew instead of catching up in a rush.
 */
public final class SilentClock implements AudioOutput {
    /** Frames of the buffer where nothing else is asked for. */
    public static final int USUAL_BUFFER = 1024;

    private static final long STALL_NANOS = 250_000_000;

    private final String description;
    private final int sampleRate;
    private final int bufferFrames;
    private final LongSupplier clock;
    private final LongConsumer sleep;
    private long start;
    private long frames;
    private boolean started;
    private volatile boolean closed;

    public SilentClock(String description, int sampleRate) {
        this(description, sampleRate, USUAL_BUFFER, System::nanoTime, LockSupport::parkNanos);
    }

    /** A clock that takes the place of a card with so many frames of buffer. */
    public SilentClock(String description, int sampleRate, int bufferFrames) {
        this(description, sampleRate, bufferFrames, System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * A clock with its time from elsewhere.
     *
     * @param clock nanoseconds from any origin
     * @param sleep waits some nanoseconds; may return early
     */
    public SilentClock(String description, int sampleRate, int bufferFrames, LongSupplier clock, LongConsumer sleep) {
        this.description = description;
        this.sampleRate = sampleRate;
        this.bufferFrames = bufferFrames;
        this.clock = clock;
        this.sleep = sleep;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int bufferFrames() {
        return bufferFrames;
    }

    @Override
    public int bufferedFrames() {
        long behind = Math.max(0, clock.getAsLong() - due());
        return (int) Math.max(0, bufferFrames - behind * sampleRate / 1_000_000_000);
    }

    @Override
    public void write(float[] interleaved, int count) {
        long now = clock.getAsLong();
        if (!started || now - due() > STALL_NANOS) {
            started = true;
            start = now;
            frames = 0;
        }
        frames += count;
        for (long left = due() - now; left > 0 && !isEnding(); left = due() - now) {
            sleep.accept(left);
            now = clock.getAsLong();
        }
    }

    private boolean isEnding() {
        return closed || Thread.currentThread().isInterrupted();
    }

    private long due() {
        return start + (long) (frames * (1e9 / sampleRate));
    }

    @Override
    public void close() {
        closed = true;
    }
}
