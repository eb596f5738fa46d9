package dev.consort.audio.export;

import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** A WAV file as others read it: interleaved stereo, full scale ±1. */
record Wav(AudioFormat format, double[] samples) {
    static Wav read(Path file) throws IOException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
            byte[] bytes = in.readAllBytes();
            int size = in.getFormat().getSampleSizeInBits() / 8;
            double[] samples = new double[bytes.length / size];
            for (int i = 0; i < samples.length; i++) {
                int value = bytes[(i + 1) * size - 1];
                for (int part = size - 2; part >= 0; part--) {
                    value = value << 8 | bytes[i * size + part] & 0xFF;
                }
                samples[i] = value / (double) ((1 << 8 * size - 1) - 1);
            }
            return new Wav(in.getFormat(), samples);
        } catch (UnsupportedAudioFileException other) {
            throw new IOException(other);
        }
    }

    double peak() {
        double peak = 0;
        for (double sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
