package dev.consort.audio.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a 16-bit stereo WAV file beside its final place and moves it there when it is complete: nobody ever sees half
 * a file, and a file that was there before stays until then. For one thread.
 */
public final class WavWriter implements AutoCloseable {
    private static final int HEADER = 44;
    private static final long MOST_BYTES = 0xFFFFFFFFL - HEADER;

    private final Path target;
    private final Path part;
    private final int sampleRate;
    private final OutputStream out;
    private byte[] bytes = new byte[0];
    private long dataBytes;
    private boolean closed;

    /**
     * Begins a file.
     *
     * @param target its final place
     * @throws IOException if its folder does not exist or cannot be written to
     */
    public WavWriter(Path target, int sampleRate) throws IOException {
        this.target = target.toAbsolutePath();
        this.sampleRate = sampleRate;
        Path folder = this.target.getParent();
        if (folder == null || Files.isDirectory(this.target)) {
            throw new IOException(target + " is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        // Not a temporary file of the JDK's: nobody else could read that, even when it is in its place.
        part = folder.resolve("." + this.target.getFileName() + "." + UUID.randomUUID() + ".part");
        out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW), 1 << 16);
        out.write(new byte[HEADER]);
    }

    /** Appends interleaved stereo, −1 to 1. */
    public void write(float[] interleaved, int frames) throws IOException {
        if (dataBytes + (long) frames * Pcm16.BYTES_PER_FRAME > MOST_BYTES) {
            throw new IOException("a WAV file cannot be longer than 4 GB");
        }
        if (bytes.length < frames * Pcm16.BYTES_PER_FRAME) {
            bytes = new byte[frames * Pcm16.BYTES_PER_FRAME];
        }
        int length = Pcm16.encode(interleaved, frames, bytes);
        out.write(bytes, 0, length);
        dataBytes += length;
    }

    /** Completes the file and puts it in its place. */
    public void finish() throws IOException {
        out.close();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.write(header(), 0);
            channel.force(true);
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        closed = true;
    }

    /** The RIFF header: "Multimedia Programming Interface and Data Specifications 1.0" (IBM and Microsoft, 1991). */
    private ByteBuffer header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt((int) (HEADER - 8 + dataBytes)).put(ascii("WAVEfmt "));
        header.putInt(16).putShort((short) 1).putShort((short) 2).putInt(sampleRate);
        header.putInt(sampleRate * Pcm16.BYTES_PER_FRAME).putShort((short) Pcm16.BYTES_PER_FRAME);
        header.putShort((short) 16).put(ascii("data")).putInt((int) dataBytes);
        return header.flip();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Gives up an unfinished file and leaves nothing of it; does nothing once finished. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try {
                out.close();
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }
}
