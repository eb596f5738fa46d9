package dev.consort.audio;

import dev.consort.audio.output.AudioOutput;
import dev.consort.audio.output.SilentClock;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The audio thread: renders a block, hands it to the output, again and again. */
final class AudioPump implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AudioPump.class);
    private static final long PATIENCE_MILLIS = 2_000;

    /** Three seconds of music: enough to have every source compiled. */
    private static final int WARM_UP_BLOCKS = 600;

    private final AudioEngine engine;
    private final float[] block;
    private final int frames;
    private final Thread thread;
    private volatile boolean ending;
    private volatile AudioOutput output;

    AudioPump(AudioEngine engine, AudioOutput output, int frames) {
        this.engine = engine;
        this.output = output;
        this.frames = frames;
        block = new float[2 * frames];
        thread = new Thread(this::run, "consort-audio");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    private void run() {
        warmUp();
        while (!ending) {
            engine.render(block, frames);
            try {
                output.write(block, frames);
            } catch (UncheckedIOException gone) {
                continueInSilence(gone);
            }
        }
    }

    /** Plays the starter band to nobody, so that the compiler knows the way before a late block would be heard. */
    private void warmUp() {
        AudioEngine twin = engine.twin();
        NetworkState band = StarterBand.session("Warm-up");
        twin.publish(band.withTransport(band.transport().withPlaying(true)));
        for (int i = 0; i < WARM_UP_BLOCKS && !ending; i++) {
            twin.render(block, frames);
        }
    }

    /** A card that was unplugged or a disk that is full must not stop the band for the others' screens. */
    private void continueInSilence(UncheckedIOException gone) {
        if (ending) {
            return;
        }
        AudioOutput lost = output;
        LOG.warn("Audio output lost, going on in silence: {}", gone.getCause().getMessage());
        output = new SilentClock("silent: the output was lost", lost.sampleRate());
        closeQuietly(lost);
    }

    @Override
    public void close() {
        ending = true;
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        closeQuietly(output);
    }

    private static void closeQuietly(AudioOutput closing) {
        try {
            closing.close();
        } catch (UncheckedIOException failure) {
            LOG.warn("Closing the audio output: {}", failure.getCause().getMessage());
        }
    }
}
