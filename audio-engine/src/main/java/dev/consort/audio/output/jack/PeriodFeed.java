package dev.consort.audio.output.jack;

import dev.consort.audio.output.SampleRing;
import java.nio.FloatBuffer;
import java.util.concurrent.locks.LockSupport;

/** Frames on their way into the periods of a JACK server. The callback never waits; who puts frames in waits for it. */
final class PeriodFeed {
    /** JACK has none longer. */
    private static final int LONGEST_PERIOD = 8192;

    private static final long NAP_NANOS = 20_000_000;

    /** A server that has not asked for so long has died without saying so. */
    private static final long DEAD_NANOS = 2_000_000_000;

    private final SampleRing ring = new SampleRing(4 * LONGEST_PERIOD);
    private final float[] scratch = new float[2 * LONGEST_PERIOD];
    private final int wanted;
    private final int sampleRate;
    private volatile int period;
    private volatile long lastPeriod = System.nanoTime();
    private volatile Thread writer;
    private volatile boolean ended;

    /** @param wanted frames that wait at most; a period at least */
    PeriodFeed(int wanted, int period, int sampleRate) {
        this.wanted = wanted;
        this.period = period;
        this.sampleRate = sampleRate;
    }

    int bufferFrames() {
        return Math.max(wanted, period);
    }

    /** Frames until a period cannot be filled: whole periods, and what is left of the one that runs. */
    int bufferedFrames() {
        int length = period;
        long since = (System.nanoTime() - lastPeriod) * sampleRate / 1_000_000_000;
        return ring.waiting() / length * length + (int) Math.max(0, length - since);
    }

    /** Fills a period; with silence from where there is nothing. For JACK's thread. */
    void take(FloatBuffer left, FloatBuffer right, int frames) {
        period = frames;
        lastPeriod = System.nanoTime();
        int count = ring.read(scratch, frames);
        for (int i = 0; i < frames; i++) {
            left.put(i, i < count ? scratch[2 * i] : 0);
            right.put(i, i < count ? scratch[2 * i + 1] : 0);
        }
        LockSupport.unpark(writer);
    }

    /** Puts all frames in, as room comes; false when nobody takes them any more. */
    boolean put(float[] interleaved, int frames) {
        writer = Thread.currentThread();
        int done = 0;
        while (done < frames) {
            int room = bufferFrames() - ring.waiting();
            if (room > 0) {
                done += ring.write(interleaved, done, Math.min(room, frames - done));
            } else if (ended || System.nanoTime() - lastPeriod > DEAD_NANOS) {
                return false;
            } else {
                LockSupport.parkNanos(this, NAP_NANOS);
            }
        }
        return !ended;
    }

    /** Nobody will take anything any more. */
    void end() {
        ended = true;
        LockSupport.unpark(writer);
    }
}
