package dev.consort.audio.output;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what would be heard into a file, at the pace of the clock. A full disk ends the file, not the music. */
final class WavSink implements BlockSink {
    private static final Logger LOG = LoggerFactory.getLogger(WavSink.class);

    private final WavFile file;

    WavSink(WavFile file) {
        this.file = file;
    }

    @Override
    public boolean write(float[] left, float[] right, int frames) {
        try {
            file.write(left, right, frames);
            return true;
        } catch (IOException e) {
            LOG.error("the WAV file cannot be written any further: {}", e.getMessage());
            close();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.finish();
        } catch (IOException e) {
            LOG.error("the WAV file cannot be completed: {}", e.getMessage());
        }
    }
}
