package dev.consort.audio.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Records into a WAV file while time passes as it would with a sound card. */
public final class WavFileOutput implements AudioOutput {
    private final WavWriter file;
    private final SilentClock pace;
    private boolean closed;

    /** Begins a recording; the file appears in its place when the output is closed. */
    public WavFileOutput(Path path, int sampleRate) throws IOException {
        file = new WavWriter(path, sampleRate);
        pace = new SilentClock("recording to " + path, sampleRate);
    }

    @Override
    public String description() {
        return pace.description();
    }

    @Override
    public int sampleRate() {
        return pace.sampleRate();
    }

    @Override
    public int bufferFrames() {
        return pace.bufferFrames();
    }

    @Override
    public int bufferedFrames() {
        return pace.bufferedFrames();
    }

    @Override
    public void write(float[] interleaved, int frames) {
        try {
            file.write(interleaved, frames);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        pace.write(interleaved, frames);
    }

    @Override
    public synchronized void close() {
        pace.close();
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            file.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
