package dev.consort.audio.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

/** An output of a test: takes what it gets at once, until it is broken. */
public final class FakeOutput implements AudioOutput {
    public final CountDownLatch heard = new CountDownLatch(1);
    public final CountDownLatch closed = new CountDownLatch(1);
    public volatile boolean broken;
    public volatile int blocks;
    public volatile int frames;
    private final String description;
    private final int sampleRate;
    private final int blocksUntilBroken;

    public FakeOutput(String description, int sampleRate) {
        this(description, sampleRate, Integer.MAX_VALUE);
    }

    public FakeOutput(String description, int sampleRate, int blocksUntilBroken) {
        this.description = description;
        this.sampleRate = sampleRate;
        this.blocksUntilBroken = blocksUntilBroken;
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
        return 256;
    }

    @Override
    public int bufferedFrames() {
        return 256;
    }

    @Override
    public void write(float[] interleaved, int count) {
        if (broken || blocks >= blocksUntilBroken) {
            throw new UncheckedIOException(new IOException("unplugged"));
        }
        blocks++;
        frames = count;
        for (int i = 0; i < 2 * count; i++) {
            if (interleaved[i] != 0) {
                heard.countDown();
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
