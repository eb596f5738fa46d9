package dev.consort.audio.sample;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Reads WAV, AIFF and AU files of integers or floats into memory. */
public final class RecordingFile {
    /** Ten minutes at 48 kHz. */
    public static final int MOST_FRAMES = 600 * 48_000;

    private static final int FRAMES_AT_ONCE = 8192;
    private static final int MOST_CHANNELS = 32;

    private RecordingFile() {}

    /** Makes something of the frames of a file. */
    interface Reading<T> {
        /**
         * Reads them.
         *
         * @param in frames of 32-bit floats, little-endian
         * @param format of the file
         */
        T of(AudioInputStream in, AudioFormat format) throws IOException;
    }

    /**
     * Reads the first two channels of a file.
     *
     * @throws IOException with a sentence that fits behind "cannot be played:"
     */
    public static Recording read(Path file) throws IOException {
        return open(file, (in, format) -> frames(file, in, format));
    }

    /** Opens a file for somebody who reads it; fails as {@link #read}. */
    static <T> T open(Path file, Reading<T> reading) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                AudioInputStream in = AudioSystem.getAudioInputStream(bytes)) {
            AudioFormat format = checked(in.getFormat());
            AudioFormat floats = new AudioFormat(
                    AudioFormat.Encoding.PCM_FLOAT,
                    format.getSampleRate(),
                    32,
                    format.getChannels(),
                    4 * format.getChannels(),
                    format.getSampleRate(),
                    false);
            return reading.of(AudioSystem.getAudioInputStream(floats, in), format);
        } catch (UnsupportedAudioFileException | IllegalArgumentException unknown) {
            throw new IOException("it is no WAV, AIFF or AU file; convert it", unknown);
        }
    }

    private static AudioFormat checked(AudioFormat format) throws IOException {
        boolean rate = format.getSampleRate() >= 1000 && format.getSampleRate() <= 768_000;
        if (!rate || format.getChannels() < 1 || format.getChannels() > MOST_CHANNELS) {
            throw new IOException("its sample rate or its number of channels makes no sense");
        }
        return format;
    }

    private static Recording frames(Path file, AudioInputStream in, AudioFormat format) throws IOException {
        int channels = format.getChannels();
        Growing left = new Growing();
        Growing right = channels == 1 ? left : new Growing();
        byte[] bytes = new byte[FRAMES_AT_ONCE * 4 * channels];
        for (int read = in.readNBytes(bytes, 0, bytes.length); read > 0; read = in.readNBytes(bytes, 0, bytes.length)) {
            FloatBuffer samples = ByteBuffer.wrap(bytes, 0, read - read % (4 * channels))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer();
            for (int at = 0; at < samples.limit(); at += channels) {
                left.add(samples.get(at));
                if (right != left) {
                    right.add(samples.get(at + 1));
                }
            }
        }
        if (left.size == 0) {
            throw new IOException("there is no sound in it");
        }
        float[] first = left.all();
        return new Recording(
                file.getFileName().toString(),
                Math.round(format.getSampleRate()),
                first,
                right == left ? first : right.all());
    }

    /** Samples that become more, up to a limit. */
    private static final class Growing {
        private float[] samples = new float[FRAMES_AT_ONCE];
        private int size;

        void add(float sample) throws IOException {
            if (size == MOST_FRAMES) {
                throw new IOException("it is longer than ten minutes; cut it");
            }
            if (size == samples.length) {
                samples = Arrays.copyOf(samples, Math.min(MOST_FRAMES, 2 * size));
            }
            // What is not a number would never leave the effects again.
            samples[size++] = sample >= -8 && sample <= 8 ? sample : 0;
        }

        float[] all() {
            return Arrays.copyOf(samples, size);
        }
    }
}
