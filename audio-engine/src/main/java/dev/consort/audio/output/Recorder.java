package dev.consort.audio.output;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Writes what is heard into a WAV file, 24 bits, while it is played. Nobody waits for the disk but a thread of the
 * recording's own. {@link #start} and {@link #stop} return at once and may be called by any thread.
 */
public final class Recorder {
    private static final long MOST_FRAMES = WavStream.MOST_BYTES / RecordingFile.FORMAT.bytesPerFrame();

    private final int sampleRate;
    private final OutputNews news;
    private final RecordingFile.Maker maker;
    private final long mostFrames;
    private volatile Take take;

    /**
     * What a recording has become.
     *
     * @param file the first of its files
     * @param files how many there are: after 4 GB it goes on in a second, with {@code -2} in its name
     * @param frames in all of them
     * @param missed frames that are silent there because the disk was too slow
     */
    public record Recording(Path file, int files, long frames, long missed) {}

    /**
     * A recorder that stands still.
     *
     * @param sampleRate Hz, of what it will hear
     * @param news gets gaps, and the end of a recording that the disk has ended
     */
    public Recorder(int sampleRate, OutputNews news) {
        this(sampleRate, news, RecordingFile::onDisk, MOST_FRAMES);
    }

    Recorder(int sampleRate, OutputNews news, RecordingFile.Maker maker, long mostFrames) {
        this.sampleRate = sampleRate;
        this.news = news;
        this.maker = maker;
        this.mostFrames = mostFrames;
    }

    /**
     * Begins to record, from the next block on.
     *
     * @param file must not be there yet, so that no take is ever lost to the next one
     * @return the file, once it is there; or fails with an {@link java.io.IOException} that has a sentence for people
     * @throws IllegalStateException when it records already
     */
    public synchronized CompletionStage<Path> start(Path file) {
        if (isRecording()) {
            throw new IllegalStateException("already recording");
        }
        Take begun = new Take(file, sampleRate, mostFrames, maker, news);
        Thread writer = new Thread(begun, "consort-recording");
        writer.setDaemon(true);
        take = begun;
        writer.start();
        return begun.begun;
    }

    /** Whether a recording goes on. */
    public boolean isRecording() {
        Take now = take;
        return now != null && !now.isOver();
    }

    /** Ends the recording and answers what it has become, once that is on the disk; null when there was none. */
    public synchronized CompletionStage<Recording> stop() {
        Take ending = take;
        take = null;
        if (ending == null) {
            return CompletableFuture.completedFuture(null);
        }
        ending.end();
        return ending.ended;
    }

    /** Takes a block of interleaved stereo if it records. For the audio thread; waits for nothing and allocates nothing. */
    public void hear(float[] interleaved, int frames) {
        Take now = take;
        if (now != null) {
            now.hear(interleaved, frames);
        }
    }
}
