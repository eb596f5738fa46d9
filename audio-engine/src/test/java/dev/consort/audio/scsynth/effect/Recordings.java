package dev.consort.audio.scsynth.effect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.function.IntToDoubleFunction;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Small WAV files of 16 bits at 48 kHz. */
public final class Recordings {
    private static final int RATE = 48_000;

    private Recordings() {}

    /** Silence with one full sample at a frame. */
    public static Path impulse(Path file, int frame) throws IOException {
        return write(file, frame + 100, 1, i -> i == frame ? 1 : 0);
    }

    /** A sine that is as long as it is said, on each of the channels. */
    public static Path sine(Path file, double hz, double seconds, int channels) throws IOException {
        return write(file, (int) (seconds * RATE), channels, i -> 0.8 * Math.sin(2 * Math.PI * hz * i / RATE));
    }

    private static Path write(Path file, int frames, int channels, IntToDoubleFunction wave) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * frames * channels).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < frames; i++) {
            for (int channel = 0; channel < channels; channel++) {
                bytes.putShort((short) Math.round(wave.applyAsDouble(i) * Short.MAX_VALUE));
            }
        }
        AudioFormat format = new AudioFormat(RATE, 16, channels, true, false);
        AudioInputStream in = new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, frames);
        AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }
}
