package dev.consort.audio.output;

/** Where an engine's sound goes. Written by one thread, which {@link #write} keeps at the pace of the sound. */
public interface AudioOutput extends AutoCloseable {
    /** One line that tells people where the sound goes. */
    String description();

    /** Frames per second that this output takes. */
    int sampleRate();

    /** The most frames that wait in it to be heard: its share of the time between a key and the ear. */
    default int bufferFrames() {
        return 0;
    }

    /**
     * Takes interleaved stereo, −1 to 1, and returns when it is time for more.
     *
     * @throws java.io.UncheckedIOException when it can take no more at all
     */
    void write(float[] interleaved, int frames);

    /** Ends it; what was written is kept or heard. */
    @Override
    void close();
}
