package dev.consort.audio.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A stereo WAV file that grows. Until {@link #finish} its header says nothing, so it must not stand where anybody looks.
 * For one thread.
 */
public final class WavStream implements AutoCloseable {
    /** Most bytes of sound in a file. */
    public static final long MOST_BYTES = 0xFFFFFFFFL - WavHeader.BYTES;

    private final Path file;
    private final int sampleRate;
    private final Pcm format;
    private final OutputStream out;
    private byte[] bytes = new byte[0];
    private long dataBytes;

    /**
     * Begins a file.
     *
     * @param file must not exist yet
     * @param sampleRate Hz
     * @throws IOException if it exists, or cannot be made
     */
    public WavStream(Path file, int sampleRate, Pcm format) throws IOException {
        this.file = file;
        this.sampleRate = sampleRate;
        this.format = format;
        out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16);
        out.write(new byte[WavHeader.BYTES]);
    }

    /** Appends interleaved stereo, −1 to 1; what is beyond is cut off. */
    public void write(float[] interleaved, int frames) throws IOException {
        int most = frames * format.bytesPerFrame();
        if (dataBytes + most > MOST_BYTES) {
            throw new IOException("a WAV file cannot be longer than 4 GB");
        }
        if (bytes.length < most) {
            bytes = new byte[most];
        }
        int length = format.encode(interleaved, frames, bytes);
        out.write(bytes, 0, length);
        dataBytes += length;
    }

    /** Completes the file; when this returns, it is on the disk. */
    public void finish() throws IOException {
        out.close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(WavHeader.of(sampleRate, format, dataBytes), 0);
            channel.force(true);
        }
    }

    /** Lets go of the file and leaves it as it is. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
