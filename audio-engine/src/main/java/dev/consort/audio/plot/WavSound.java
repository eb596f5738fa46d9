package dev.consort.audio.plot;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A WAV file that can be read at any place: 8 to 32 bits or float, one channel or more, of which the first two count. A
 * file that was cut off, or never finished, counts as far as it goes. For one thread.
 *
 * <p>"Multimedia Programming Interface and Data Specifications 1.0" (IBM and Microsoft, 1991); the extensible form by
 * Microsoft, "Multiple Channel Audio Data and WAVE Files" (2001).
 */
final class WavSound implements AutoCloseable {
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int MOST_CHANNELS = 64;

    private final FileChannel channel;
    private final Format format;
    private final long dataBegin;
    private final long frames;

    /** What the file says of itself. */
    private record Format(int coding, int channels, int sampleRate, int bits) {
        int frameBytes() {
            return channels * bits / 8;
        }

        boolean isKnown() {
            boolean isInteger = coding == PCM && bits % 8 == 0 && bits >= 8 && bits <= 32;
            boolean isFloat = coding == FLOAT && (bits == 32 || bits == 64);
            return (isInteger || isFloat) && channels >= 1 && channels <= MOST_CHANNELS && sampleRate >= 1_000;
        }
    }

    /**
     * Opens a file.
     *
     * @throws IOException with a sentence for people, when it is no WAV file, one of an unknown kind, or empty
     */
    static WavSound open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no file " + file);
        }
        FileChannel channel = FileChannel.open(file);
        try {
            return new WavSound(channel, file);
        } catch (EOFException cut) {
            channel.close();
            throw new IOException(file + " is not a WAV file, or only the beginning of one", cut);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    private WavSound(FileChannel channel, Path file) throws IOException {
        this.channel = channel;
        ByteBuffer riff = at(0, 12);
        if (riff.getInt(0) != tag("RIFF") || riff.getInt(8) != tag("WAVE")) {
            throw new IOException(file + " is not a WAV file");
        }
        long formatAt = chunk("fmt ");
        format = format(at(formatAt, (int) Math.min(40, Math.max(16, size(formatAt)))));
        if (!format.isKnown()) {
            throw new IOException(file + " is a WAV file of an unknown kind (coding " + format.coding + ", "
                    + format.channels + " channels, " + format.bits + " bits); convert it to 16 or 24 bits");
        }
        dataBegin = chunk("data");
        frames = bytes(dataBegin) / format.frameBytes();
        if (frames == 0) {
            throw new IOException(file + " has no sound in it");
        }
    }

    /** Where the content of a chunk begins. */
    private long chunk(String name) throws IOException {
        for (long at = 12; ; ) {
            if (at(at, 8).getInt(0) == tag(name)) {
                return at + 8;
            }
            at += 8 + size(at + 8) + (size(at + 8) & 1);
        }
    }

    private long size(long chunkBegin) throws IOException {
        return at(chunkBegin - 4, 4).getInt(0) & 0xFFFFFFFFL;
    }

    /** A file that grows while one looks may not say yet how long it is. */
    private long bytes(long begin) throws IOException {
        long left = channel.size() - begin;
        long said = size(begin);
        return said == 0 || said > left ? left : said;
    }

    private static Format format(ByteBuffer from) {
        int coding = from.getShort(0) & 0xFFFF;
        int real = coding == EXTENSIBLE && from.limit() >= 26 ? from.getShort(24) & 0xFFFF : coding;
        return new Format(real, from.getShort(2), from.getInt(4), from.getShort(14));
    }

    private static int tag(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }

    private ByteBuffer at(long position, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    int sampleRate() {
        return format.sampleRate;
    }

    int channels() {
        return format.channels;
    }

    int bits() {
        return format.bits;
    }

    long frames() {
        return frames;
    }

    double seconds() {
        return (double) frames / format.sampleRate;
    }

    /** Reads frames from a place on, which may be outside: there is silence. Mono is on both sides. */
    void read(long from, int count, double[] left, double[] right) throws IOException {
        Arrays.fill(left, 0, count, 0);
        Arrays.fill(right, 0, count, 0);
        long begin = Math.max(0, from);
        long end = Math.min(frames, from + count);
        if (begin >= end) {
            return;
        }
        int offset = (int) (begin - from);
        ByteBuffer bytes = at(dataBegin + begin * format.frameBytes(), (int) (end - begin) * format.frameBytes());
        int second = format.channels > 1 ? format.bits / 8 : 0;
        for (int i = 0; i < end - begin; i++) {
            int at = i * format.frameBytes();
            left[offset + i] = sample(bytes, at);
            right[offset + i] = sample(bytes, at + second);
        }
    }

    private double sample(ByteBuffer bytes, int at) {
        if (format.coding == FLOAT) {
            double value = format.bits == 32 ? bytes.getFloat(at) : bytes.getDouble(at);
            return Double.isFinite(value) ? value : 0;
        }
        return switch (format.bits) {
            case 8 -> ((bytes.get(at) & 0xFF) - 128) / 128.0;
            case 16 -> bytes.getShort(at) / 32_768.0;
            case 24 -> (bytes.getShort(at) & 0xFFFF | bytes.get(at + 2) << 16) / 8_388_608.0;
            default -> bytes.getInt(at) / 2_147_483_648.0;
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
