package dev.consort.audio.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** One recording: a ring that the audio thread fills, and a thread that empties it into files. */
final class Take implements Runnable {
    /** Seconds of sound for which the disk may hold still. */
    private static final int PATIENCE_SECONDS = 10;

    private static final int SETTLE_SECONDS = 2;
    private static final int CHUNK = 4096;
    private static final long NAP_NANOS = 20_000_000;

    final CompletableFuture<Path> begun = new CompletableFuture<>();
    final CompletableFuture<Recorder.Recording> ended = new CompletableFuture<>();
    private final Path first;
    private final int sampleRate;
    private final long mostFrames;
    private final RecordingFile.Maker maker;
    private final OutputNews news;
    private final SampleRing ring;
    private final float[] silence;
    private final float[] chunk = new float[2 * CHUNK];
    private long owed;
    private volatile long missed;
    private volatile boolean ending;
    private volatile boolean over;
    private RecordingFile file;
    private int files;
    private long recorded;
    private long unsettled;
    private long missedTold;

    Take(Path first, int sampleRate, long mostFrames, RecordingFile.Maker maker, OutputNews news) {
        this.first = first;
        this.sampleRate = sampleRate;
        this.mostFrames = mostFrames;
        this.maker = maker;
        this.news = news;
        ring = new SampleRing(PATIENCE_SECONDS * sampleRate);
        silence = new float[2 * CHUNK];
    }

    /** Takes a block, or counts it as missed; missed frames become silence, so that the rest stays in time. Audio thread. */
    void hear(float[] interleaved, int frames) {
        while (owed > 0 && ring.room() > 0) {
            owed -= ring.write(silence, 0, (int) Math.min(CHUNK, owed));
        }
        int taken = owed > 0 ? 0 : ring.write(interleaved, 0, frames);
        if (taken < frames && !over) {
            owed += frames - taken;
            missed += frames - taken;
        }
    }

    /** Whether it has ended, asked or not. */
    boolean isOver() {
        return over;
    }

    /** Lets it write what it has, and end. */
    void end() {
        ending = true;
    }

    @Override
    public void run() {
        try {
            open();
            begun.complete(first);
            while (step()) {
                nap();
            }
            close();
            // Whoever hears of the end may begin the next one at once.
            over = true;
            ended.complete(new Recorder.Recording(first, files, recorded, missed));
        } catch (IOException | RuntimeException failure) {
            fail(failure);
        } finally {
            over = true;
        }
    }

    private void open() throws IOException {
        files++;
        file = new RecordingFile(maker.make(RecordingFile.part(first, files)), sampleRate, mostFrames);
    }

    /** Writes what there is; false when all is written and no more will come. */
    boolean step() throws IOException {
        boolean last = ending;
        while (ring.waiting() > 0) {
            if (file.room() == 0) {
                close();
                open();
            }
            int count = ring.read(chunk, (int) Math.min(CHUNK, file.room()));
            file.write(chunk, count);
            recorded += count;
            settle(count);
        }
        tellMissed();
        return !last;
    }

    private void settle(int count) throws IOException {
        unsettled += count;
        if (unsettled >= (long) SETTLE_SECONDS * sampleRate) {
            unsettled = 0;
            file.settle();
        }
    }

    private void tellMissed() {
        if (missed > missedTold) {
            long now = missed;
            news.tell(
                    OutputNews.Kind.RECORDING_GAP,
                    "The disk is too slow for the recording: "
                            + AudioOutput.lasting((int) Math.min(Integer.MAX_VALUE, now - missedTold), sampleRate)
                            + " are silent in it.");
            missedTold = now;
        }
    }

    private void close() throws IOException {
        RecordingFile closing = file;
        file = null;
        closing.close();
    }

    private void nap() {
        if (!ending) {
            LockSupport.parkNanos(this, NAP_NANOS);
        }
    }

    private void fail(Exception failure) {
        keepWhatIsWritten();
        over = true;
        String reason = RecordingFile.reason(failure, first);
        IOException told = new IOException(reason, failure);
        if (begun.completeExceptionally(told)) {
            ended.completeExceptionally(told);
            return;
        }
        news.tell(
                OutputNews.Kind.RECORDING_LOST,
                "The recording " + first.getFileName() + " has ended: " + reason + ". "
                        + AudioOutput.lasting((int) Math.min(Integer.MAX_VALUE, recorded), sampleRate) + " are kept.");
        ended.complete(new Recorder.Recording(first, files, recorded, missed));
    }

    private void keepWhatIsWritten() {
        try {
            if (file != null) {
                close();
            }
        } catch (IOException worse) {
            // The header says what was settled last; that much can be played.
        }
    }
}
