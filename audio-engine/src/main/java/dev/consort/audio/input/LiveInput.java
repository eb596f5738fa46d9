package dev.consort.audio.input;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.output.SampleRing;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Listens to a device on a thread of its own and keeps what has come until the audio thread takes it. The device's clock
 * and that of the output are never quite the same: when too much has gathered some of it is left out, and when nothing is
 * left a little gathers first, so that the delay stays small.
 */
public final class LiveInput implements AudioInput {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final double GATHERED_SECONDS = 0.01;
    private static final double MOST_SECONDS = 0.05;

    private final Line line;
    private final Consumer<String> remarks;
    private final SampleRing ring;
    private final float[] taken = new float[2 * StereoSignal.CHUNK];
    private final int gathered;
    private final int most;
    private final Thread listener;
    private boolean gathering = true;
    private volatile boolean ending;

    /** A device that is open. */
    public interface Line {
        /**
         * Waits for frames of interleaved stereo, −1 to 1, and answers how many have come.
         *
         * @throws IOException when there will be no more
         */
        int read(float[] interleaved) throws IOException;

        /** Ends waiting, too. */
        void close();
    }

    /**
     * Begins to listen.
     *
     * @param sampleRate Hz, of the line and of the engine
     * @param remarks told when the device has gone
     */
    public LiveInput(Line line, int sampleRate, Consumer<String> remarks) {
        this.line = line;
        this.remarks = remarks;
        gathered = (int) (GATHERED_SECONDS * sampleRate);
        most = (int) (MOST_SECONDS * sampleRate);
        ring = new SampleRing(sampleRate);
        listener = new Thread(this::listen, "consort-input");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        float[] block = new float[2 * 64];
        try {
            while (!ending) {
                ring.write(block, 0, line.read(block));
            }
        } catch (IOException gone) {
            if (!ending) {
                remarks.accept("the input has gone: " + gone.getMessage() + "; plug it in and start again");
            }
        }
    }

    @Override
    public void read(StereoSignal into, int frames) {
        while (ring.waiting() > most) {
            ring.read(taken, StereoSignal.CHUNK);
        }
        gathering = ring.waiting() < (gathering ? gathered : frames);
        if (gathering) {
            into.clear(frames);
            return;
        }
        ring.read(taken, frames);
        for (int i = 0; i < frames; i++) {
            into.left[i] = taken[2 * i];
            into.right[i] = taken[2 * i + 1];
        }
    }

    @Override
    public void close() {
        ending = true;
        line.close();
        try {
            listener.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
