package dev.consort.audio.output;

import java.util.Locale;

/** Where an engine's sound goes. Written by one thread, which {@link #write} keeps at the pace of the sound. */
public interface AudioOutput extends AutoCloseable {
    /** One line that tells people where the sound goes, and how late it is heard. */
    String description();

    /** Frames per second that this output takes. */
    int sampleRate();

    /** The most frames that wait in it to be heard: its share of the time between a key and the ear. */
    int bufferFrames();

    /**
     * Frames that were written and are still to be heard: how long it can do without more. For the thread that writes,
     * right after {@link #write}.
     */
    int bufferedFrames();

    /**
     * Takes interleaved stereo, −1 to 1, and returns when it is time for more. Allocates nothing while all is well.
     *
     * @throws java.io.UncheckedIOException when it can take no more at all
     */
    void write(float[] interleaved, int frames);

    /** Ends it; what was written is kept or heard. Any thread, more than once; a write under way ends. */
    @Override
    void close();

    /** How long so many frames last, for people: {@code "21.3 ms (1024 frames)"}. */
    static String lasting(int frames, int sampleRate) {
        return String.format(Locale.ROOT, "%.1f ms (%d frames)", 1e3 * frames / sampleRate, frames);
    }
}
