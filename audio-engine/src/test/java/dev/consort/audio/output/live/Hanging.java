package dev.consort.audio.output.live;

import dev.consort.audio.output.AudioOutput;
import java.util.concurrent.CountDownLatch;

/** A driver that never answers, until it is closed. */
final class Hanging implements AudioOutput {
    final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public String description() {
        return "hanging";
    }

    @Override
    public int sampleRate() {
        return 48_000;
    }

    @Override
    public int bufferFrames() {
        return 256;
    }

    @Override
    public int bufferedFrames() {
        return 0;
    }

    @Override
    public void write(float[] interleaved, int frames) {
        inside.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("closed under way");
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
