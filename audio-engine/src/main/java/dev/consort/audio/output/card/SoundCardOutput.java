package dev.consort.audio.output.card;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.Pcm;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.SourceDataLine;

/** A sound card that is open. */
final class SoundCardOutput implements AudioOutput {
    private final String name;
    private final SourceDataLine line;
    private final int sampleRate;
    private byte[] bytes = new byte[0];

    /** Plays into a line that is open and started. */
    SoundCardOutput(String name, SourceDataLine line) {
        this.name = name;
        this.line = line;
        sampleRate = (int) line.getFormat().getSampleRate();
    }

    @Override
    public String description() {
        return "sound card " + name + ", " + sampleRate + " Hz, " + AudioOutput.lasting(bufferFrames(), sampleRate);
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int bufferFrames() {
        return line.getBufferSize() / Pcm.BITS_16.bytesPerFrame();
    }

    @Override
    public int bufferedFrames() {
        return (line.getBufferSize() - line.available()) / Pcm.BITS_16.bytesPerFrame();
    }

    @Override
    public void write(float[] interleaved, int frames) {
        int length = frames * Pcm.BITS_16.bytesPerFrame();
        if (bytes.length < length) {
            bytes = new byte[length];
        }
        Pcm.BITS_16.encode(interleaved, frames, bytes);
        if (line.write(bytes, 0, length) < length) {
            throw new UncheckedIOException(new IOException(name + " takes no more"));
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
