package dev.consort.audio.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The sound card that the system offers first. */
public final class SoundCardOutput implements AudioOutput {
    private static final double BUFFER_SECONDS = 0.04;

    private final SourceDataLine line;
    private byte[] bytes = new byte[0];

    private SoundCardOutput(SourceDataLine line) {
        this.line = line;
    }

    /**
     * Opens the card.
     *
     * @throws IOException when there is none, or another program holds it
     */
    public static SoundCardOutput open(int sampleRate) throws IOException {
        AudioFormat format = new AudioFormat(sampleRate, 16, 2, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, (int) (BUFFER_SECONDS * sampleRate) * Pcm.BITS_16.bytesPerFrame());
            line.start();
            return new SoundCardOutput(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException | LinkageError none) {
            // Without any device JavaSound answers IllegalArgumentException rather than the checked exception.
            throw new IOException("no sound card can be opened", none);
        }
    }

    @Override
    public String description() {
        long millis = Math.round(1000.0 * line.getBufferSize() / Pcm.BITS_16.bytesPerFrame() / sampleRate());
        return "sound card, " + sampleRate() + " Hz, buffer " + millis + " ms";
    }

    @Override
    public int sampleRate() {
        return (int) line.getFormat().getSampleRate();
    }

    @Override
    public int bufferFrames() {
        return line.getBufferSize() / Pcm.BITS_16.bytesPerFrame();
    }

    @Override
    public void write(float[] interleaved, int frames) {
        if (bytes.length < frames * Pcm.BITS_16.bytesPerFrame()) {
            bytes = new byte[frames * Pcm.BITS_16.bytesPerFrame()];
        }
        int length = Pcm.BITS_16.encode(interleaved, frames, bytes);
        if (line.write(bytes, 0, length) < length) {
            throw new UncheckedIOException(new IOException("the sound card has gone away"));
        }
    }

    @Override
    public void close() {
        line.stop();
        line.close();
    }
}
