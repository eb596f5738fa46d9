package dev.consort.audio.output;

import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes sound at the pace of the clock and hands it to a sink: silence, a file, or a card that paces itself. One thread.
 */
final class PacedOutput implements AudioOutput {
    private static final Logger LOG = LoggerFactory.getLogger(PacedOutput.class);
    private static final long CLOSE_MILLIS = 2_000;

    private final String description;
    private final BlockSink sink;
    private volatile boolean closing;
    private Thread thread;

    PacedOutput(String description, BlockSink sink) {
        this.description = description;
        this.sink = sink;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public void start(BlockSource source) {
        thread = new Thread(() -> run(source), "consort-audio");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private void run(BlockSource source) {
        int frames = source.blockFrames();
        float[] left = new float[frames];
        float[] right = new float[frames];
        source.warmUp();
        BlockClock clock = new BlockClock(frames * 1_000_000_000L / source.sampleRate(), System.nanoTime());
        BlockSink current = sink;
        while (!closing) {
            long begin = System.nanoTime();
            source.render(left, right, frames);
            long end = System.nanoTime();
            source.account((end - begin) / (double) clock.blockNanos(), clock.isLate(end));
            if (!current.write(left, right, frames)) {
                LOG.warn("the audio device is gone; the session plays on in silence");
                current = BlockSink.SILENCE;
            }
            pause(current.isPacing() ? 0 : clock.nanosUntilNext(System.nanoTime()));
        }
        current.close();
    }

    private static void pause(long nanos) {
        if (nanos > 0) {
            LockSupport.parkNanos(nanos);
        }
    }

    @Override
    public void close() {
        closing = true;
        if (thread != null) {
            join();
        }
    }

    private void join() {
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
