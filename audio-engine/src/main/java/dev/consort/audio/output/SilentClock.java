package dev.consort.audio.output;

import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Takes sound at the right pace and lets nobody hear it, so that playhead and meters move on a machine without sound.
 *
 * <p>Waits for absolute times, so that small delays do not add up. After a stall of more than a quarter of a second, as
 * of a laptop that slept, it starts counting anew instead of catching up in a rush.
 */
public final class SilentClock implements AudioOutput {
    private static final long STALL_NANOS = 250_000_000;

    private final String description;
    private final int sampleRate;
    private final LongSupplier clock;
    private final LongConsumer sleep;
    private long start;
    private long frames;
    private boolean started;

    public SilentClock(String description, int sampleRate) {
        this(description, sampleRate, System::nanoTime, java.util.concurrent.locks.LockSupport::parkNanos);
    }

    /**
     * A clock with its time from elsewhere.
     *
     * @param clock nanoseconds from any origin
     * @param sleep waits some nanoseconds; may return early
     */
    public SilentClock(String description, int sampleRate, LongSupplier clock, LongConsumer sleep) {
        this.description = description;
        this.sampleRate = sampleRate;
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
    public void write(float[] interleaved, int count) {
        long now = clock.getAsLong();
        if (!started || now - due() > STALL_NANOS) {
            started = true;
            start = now;
            frames = 0;
        }
        frames += count;
        for (long left = due() - now; left > 0 && !Thread.currentThread().isInterrupted(); left = due() - now) {
            sleep.accept(left);
            now = clock.getAsLong();
        }
    }

    private long due() {
        return start + (long) (frames * (1e9 / sampleRate));
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
