package dev.consort.audio.export;

import dev.consort.audio.EngineConfig;
import dev.consort.audio.output.Pcm;
import dev.consort.audio.output.WavStream;
import dev.consort.audio.sample.SampleShelf;
import dev.consort.audio.sample.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * How sound is written.
 *
 * @param sampleRate Hz, 44,100 or 48,000
 * @param format of a sample
 * @param longestTail seconds in which the last notes may die away, 0–60
 * @param samples where recordings come from
 */
public record WavSettings(int sampleRate, Pcm format, double longestTail, Samples samples) {
    /** 48 kHz, 24 bits, ten seconds. */
    public static final WavSettings DEFAULT = new WavSettings(48_000, Pcm.BITS_24, 10, Samples.NONE);

    public WavSettings {
        if (sampleRate != 44_100 && sampleRate != 48_000 || !(longestTail >= 0 && longestTail <= 60)) {
            throw new IllegalArgumentException(sampleRate + " Hz with a tail of " + longestTail + " s");
        }
    }

    /** Settings for a session without recordings. */
    public WavSettings(int sampleRate, Pcm format, double longestTail) {
        this(sampleRate, format, longestTail, Samples.NONE);
    }

    /** These settings with the recordings in a folder; {@code remarks} hears of what cannot be played. */
    public WavSettings withRecordings(Path folder, Consumer<String> remarks) {
        return new WavSettings(sampleRate, format, longestTail, new SampleShelf(List.of(folder), remarks));
    }

    EngineConfig engine() {
        return EngineConfig.DEFAULT.withSampleRate(sampleRate);
    }

    /** Bytes that a song of so many seconds comes to, tail included. */
    long bytes(double seconds) {
        return (long) ((seconds + longestTail) * sampleRate) * format.bytesPerFrame();
    }

    /** @throws ExportException when there is nothing to write, or more than a WAV file can hold */
    void check(double seconds) throws ExportException {
        if (seconds == 0) {
            throw new ExportException("There is nothing to play; write some notes first.");
        }
        if (bytes(seconds) > WavStream.MOST_BYTES) {
            long most = WavStream.MOST_BYTES / format.bytesPerFrame() / sampleRate / 60;
            throw new ExportException("The song lasts " + Math.round(seconds / 60) + " minutes, and a WAV file holds "
                    + most + "; look for a note far behind the others.");
        }
    }
}
