package dev.consort.audio.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Writes a 16-bit stereo WAV file beside its final place and moves it there when it is complete: nobody ever sees half
 * a file, and a file that was there before stays until then. For one thread.
 */
public final class WavWriter implements AutoCloseable {
    private final Path target;
    private final Path part;
    private final WavStream out;
    private boolean closed;

    /**
     * Begins a file.
     *
     * @param target its final place
     * @throws IOException if its folder does not exist or cannot be written to
     */
    public WavWriter(Path target, int sampleRate) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        if (folder == null || Files.isDirectory(this.target)) {
            throw new IOException(target + " is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        // Not a temporary file of the JDK's: nobody else could read that, even when it is in its place.
        part = folder.resolve("." + this.target.getFileName() + "." + UUID.randomUUID() + ".part");
        out = new WavStream(part, sampleRate, Pcm.BITS_16);
    }

    /** Appends interleaved stereo, −1 to 1. */
    public void write(float[] interleaved, int frames) throws IOException {
        out.write(interleaved, frames);
    }

    /** Completes the file and puts it in its place. */
    public void finish() throws IOException {
        out.finish();
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        closed = true;
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
