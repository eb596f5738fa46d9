package dev.consort.audio.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A 24-bit stereo WAV file that can be played at any time while it grows: its header is brought up to date by
 * {@link #settle}. What does not fit on the disk any more leaves everything before it as it is. For one thread.
 */
final class RecordingFile implements AutoCloseable {
    static final Pcm FORMAT = Pcm.BITS_24;

    private final SeekableByteChannel channel;
    private final int sampleRate;
    private final long mostFrames;
    private byte[] bytes = new byte[0];
    private long frames;

    /** Makes the channel of a file that is not there yet. */
    @FunctionalInterface
    interface Maker {
        SeekableByteChannel make(Path file) throws IOException;
    }

    /** Files on the disk; nothing that is there is written over. */
    static SeekableByteChannel onDisk(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    /** The name of the first, second, third file of a recording: {@code jam.wav}, {@code jam-2.wav}, … */
    static Path part(Path first, int number) {
        String name = String.valueOf(first.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return number == 1 ? first : first.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    /** Why a file cannot be made or written, for people. */
    static String reason(Exception failure, Path file) {
        if (failure instanceof FileAlreadyExistsException) {
            return failure.getMessage() + " is already there; take another name";
        }
        if (failure instanceof AccessDeniedException) {
            return file + " cannot be made: the folder may not be written to";
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        return failure instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(failure.getMessage());
    }

    /** Begins a file on a new channel, which it closes. */
    RecordingFile(SeekableByteChannel channel, int sampleRate, long mostFrames) throws IOException {
        this.channel = channel;
        this.sampleRate = sampleRate;
        this.mostFrames = mostFrames;
        settle();
    }

    /** Frames that can still be appended. */
    long room() {
        return mostFrames - frames;
    }

    /** Frames in the file. */
    long frames() {
        return frames;
    }

    /** Appends interleaved stereo, −1 to 1; what is beyond is cut off. */
    void write(float[] interleaved, int count) throws IOException {
        if (bytes.length < count * FORMAT.bytesPerFrame()) {
            bytes = new byte[count * FORMAT.bytesPerFrame()];
        }
        int length = FORMAT.encode(interleaved, count, bytes);
        writeAll(ByteBuffer.wrap(bytes, 0, length), end());
        frames += count;
    }

    /** Makes the header true: from here on, a crash leaves everything until now. */
    void settle() throws IOException {
        long dataBytes = frames * FORMAT.bytesPerFrame();
        writeAll(WavHeader.of(sampleRate, FORMAT, dataBytes), 0);
    }

    private void writeAll(ByteBuffer from, long position) throws IOException {
        channel.position(position);
        while (from.hasRemaining()) {
            channel.write(from);
        }
    }

    private long end() {
        return WavHeader.BYTES + frames * FORMAT.bytesPerFrame();
    }

    /** Ends it with all whole blocks that were written, on the disk as far as the disk can. */
    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(end());
            settle();
            if (channel instanceof FileChannel file) {
                file.force(true);
            }
        }
    }
}
