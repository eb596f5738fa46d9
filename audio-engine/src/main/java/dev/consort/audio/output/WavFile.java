package dev.consort.audio.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A 16-bit stereo WAV file that is written block by block (RIFF: "Multimedia Programming Interface and Data Specifications
 * 1.0", 1991). It grows under another name and gets its own when it is complete, so that nobody ever sees half a file.
 */
public final class WavFile implements AutoCloseable {
    private static final int HEADER = 44;
    private static final int MOST_BLOCK_FRAMES = 8192;

    private final Path target;
    private final Path growing;
    private final OutputStream out;
    private final int sampleRate;
    private final byte[] bytes = new byte[MOST_BLOCK_FRAMES * Pcm.BYTES_PER_FRAME];
    private long written;
    private boolean isClosed;

    /** @throws IOException if the file cannot be made there */
    public WavFile(Path target, int sampleRate) throws IOException {
        this.target = target;
        this.sampleRate = sampleRate;
        Path folder = target.toAbsolutePath().getParent();
        growing = Files.createTempFile(folder, "." + target.getFileName(), ".part");
        out = new BufferedOutputStream(Files.newOutputStream(growing), 1 << 16);
        out.write(header(0));
    }

    private byte[] header(long dataBytes) {
        int size = (int) Math.min(dataBytes, 0xFFFF_FFFFL - HEADER);
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(size + HEADER - 8);
        header.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        header.putShort((short) 1).putShort((short) 2).putInt(sampleRate);
        header.putInt(sampleRate * Pcm.BYTES_PER_FRAME).putShort((short) Pcm.BYTES_PER_FRAME);
        header.putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(size);
        return header.array();
    }

    /** Appends frames. */
    public void write(float[] left, float[] right, int frames) throws IOException {
        int length = Pcm.encode(left, right, frames, bytes);
        out.write(bytes, 0, length);
        written += length;
    }

    /** Completes the file and gives it its name. */
    public void finish() throws IOException {
        isClosed = true;
        out.close();
        try (RandomAccessFile file = new RandomAccessFile(growing.toFile(), "rw")) {
            file.write(header(written));
        }
        Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives the file up, unless it was finished. */
    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            out.close();
            Files.deleteIfExists(growing);
        }
    }
}
